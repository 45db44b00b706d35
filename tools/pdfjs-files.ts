import { createReadStream } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What pdf.js loads while it draws: character maps, fonts that papers leave out, colours, decoders for scans. */
const folders = ['cmaps', 'standard_fonts', 'iccs', 'wasm']

// The window's policy forbids WebAssembly, and no form of a paper is ever filled in or run.
const isShipped = (file: string): boolean => !file.endsWith('.wasm') && !file.startsWith('quickjs')

/** Puts pdf.js's files beside the window's own, under pdfjs/, so that nothing is asked of anywhere else. */
export const pdfjsFiles = (packageFolder: string): Plugin => ({
  name: 'pdfjs-files',
  async generateBundle() {
    for (const folder of folders) {
      for (const file of (await readdir(join(packageFolder, folder))).filter(isShipped)) {
        const source = await readFile(join(packageFolder, folder, file))
        this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${file}`, source })
      }
    }
  },
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const asked = /^\/pdfjs\/(\w+)\/([\w.-]+)$/u.exec(request.url ?? '')
      const [, folder = '', file = ''] = asked ?? []
      if (asked === null || !folders.includes(folder)) return next()
      if (file.endsWith('.js')) response.setHeader('content-type', 'text/javascript')
      createReadStream(join(packageFolder, folder, file))
        .on('error', () => next())
        .pipe(response)
    })
  },
})
