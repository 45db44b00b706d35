import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { scanFiles } from './tools/scan-files.ts'
import { pdfjsFiles } from './tools/pdfjs-files.ts'

const at = (path: string) => resolve(import.meta.dirname, path)

// Only `dependencies` (sqlite3, which is native) stay outside the bundles; everything else is bundled,
// so the packaged app carries a handful of files instead of node_modules.
export default defineConfig({
  main: {
    plugins: [scanFiles(at('.'))],
    // fflate's build for Node declares its own `require`, which collides with the one electron-vite adds.
    resolve: { alias: { fflate: at('node_modules/fflate/esm/browser.js') } },
    build: {
      // Bundles are loaded from disk: splitting them by size gains nothing.
      chunkSizeWarningLimit: 4000,
      externalizeDeps: true,
      rolldownOptions: {
        input: {
          index: at('electron/main.ts'),
          cli: at('electron/cli.ts'),
          reader: at('electron/documents/reader-process.ts'),
          report: at('electron/reports/process/writing-process.ts'),
          'page-thread': at('electron/documents/page-thread.ts'),
          scan: at('electron/documents/scans/scan-process.ts'),
        },
        output: { entryFileNames: '[name].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      // A sandboxed preload has to be one CommonJS file.
      rolldownOptions: {
        input: { index: at('electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [react(), pdfjsFiles(at('node_modules/pdfjs-dist'))],
    build: {
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: { index: at('renderer/index.html') } },
      minify: 'oxc',
    },
  },
})
