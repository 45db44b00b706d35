import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { Readable } from 'node:stream'
import { containedPath } from './contained-path.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** The file in `folder` that a URL path names, as a response; 404 for whatever is not there or leads out. */
export const serveFile = async (folder: string, urlPath: string): Promise<Response> => {
  const file = await containedPath(folder, urlPath)
  const facts = file === undefined ? undefined : await stat(file)
  if (file === undefined || !facts?.isFile()) return new Response('Not found', { status: 404 })
  const headers = {
    'content-type': contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'content-length': String(facts.size),
  }
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>, { headers })
}
