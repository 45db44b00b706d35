import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The files that reading scans needs beside the program, as the build lays them in `out/scans`. */
const names = {
  core: 'tesseract-core-simd-lstm.wasm',
  language: 'eng.traineddata.gz',
  'jbig2.wasm': 'jbig2.wasm',
  'openjpeg.wasm': 'openjpeg.wasm',
} as const

// Where the tests run from the sources, the packages themselves have them.
const inPackages = {
  core: 'tesseract.js-core/tesseract-core-simd-lstm.wasm',
  language: '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
  'jbig2.wasm': 'pdfjs-dist/wasm/jbig2.wasm',
  'openjpeg.wasm': 'pdfjs-dist/wasm/openjpeg.wasm',
} as const

type EngineFile = keyof typeof names

const built = (): string => {
  // WebAssembly and language data lie outside the archive of a packaged app.
  const folder = join(import.meta.dirname, '../scans')
  return folder.replace(/([\\/])app\.asar([\\/])/u, '$1app.asar.unpacked$2')
}

const pathOf = (file: EngineFile): string => {
  const path = join(built(), names[file])
  if (existsSync(path)) return path
  const packages = createRequire(join(dirname(import.meta.dirname), 'index.js'))
  return packages.resolve(inPackages[file])
}

/** One of the engines' own files, from this machine's disk. */
export const engineFile = (file: EngineFile): Promise<Buffer> => readFile(pathOf(file))

/** Whether pdf.js may have the file that it asks for by name. */
export const isEngineFile = (name: string): name is EngineFile => Object.hasOwn(names, name)
