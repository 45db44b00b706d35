import { configDefaults, defineConfig } from 'vitest/config'

/**
 * pdf.js keeps its decoders of pictures for the whole process: where a reader of text, which has none, came first,
 * a scan's page stays white. The app reads scans in a process of their own, and so do their units.
 */
const scans = 'electron/documents/scans/**/*.test.ts'

export default defineConfig({
  test: {
    testTimeout: 30_000,
    // All cores: by default one is left idle, which on two is half the machine.
    maxWorkers: '100%',
    setupFiles: ['./vitest.setup.ts'],
    // A plain import of "electron" under Node would try to fetch its binary; no unit may need it.
    alias: { electron: new URL('./e2e/no-electron.ts', import.meta.url).pathname },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['{shared,electron,renderer,bench,tools,e2e}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, scans],
          // One process a core for all files: starting one for each took longer than the tests. Units share no state.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'scans', include: [scans] } },
    ],
  },
})
