import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What reading scans needs beside the bundle: Tesseract's LSTM core, its English, and pdf.js' decoders. */
const files = [
  'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  'pdfjs-dist/wasm/jbig2.wasm',
  'pdfjs-dist/wasm/openjpeg.wasm',
]

/** The licences that go with them. */
const licences = {
  'tesseract.js-core/LICENSE': 'LICENSE_TESSERACT',
  'pdfjs-dist/wasm/LICENSE_JBIG2': 'LICENSE_JBIG2',
  'pdfjs-dist/wasm/LICENSE_OPENJPEG': 'LICENSE_OPENJPEG',
} as const

/** Lays those files into out/scans: nothing is fetched when a scan is read. */
export const scanFiles = (root: string): Plugin => ({
  name: 'scan-files',
  writeBundle: async () => {
    const folder = join(root, 'out/scans')
    await mkdir(folder, { recursive: true })
    for (const file of files)
      await cp(join(root, 'node_modules', file), join(folder, file.slice(file.lastIndexOf('/') + 1)))
    for (const [file, name] of Object.entries(licences))
      await cp(join(root, 'node_modules', file), join(folder, name))
  },
})
