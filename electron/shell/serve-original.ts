import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Result } from '../../shared/model/result.ts'
import { byteRange } from './byte-range.ts'

export type OriginalOf = (paperId: string) => Promise<Result<{ readonly path: string }>>

/** The paper in "/originals/<id>"; undefined for every other address. The id is only ever looked up. */
export const originalPaper = (urlPath: string): string | undefined =>
  /^\/originals\/([\w-]{1,64})$/u.exec(urlPath)?.[1]

// Never under its own type: a paper that is a web page must not become one of ours.
const headers = {
  'content-type': 'application/octet-stream',
  'content-disposition': 'attachment',
  'accept-ranges': 'bytes',
  'cache-control': 'no-store',
}

/**
 * The bytes of a paper's original, whole or the range asked for; 404 with the reason in words where there is none.
 * The window asks by the paper's id and never learns where the file is.
 */
export const serveOriginal = async (
  paperId: string,
  request: Request,
  original: OriginalOf,
): Promise<Response> => {
  const found = await original(paperId)
  if (!found.ok) return Response.json({ reason: found.reason }, { status: 404 })
  const { path } = found.value
  const { size } = await stat(path)
  const range = byteRange(request.headers.get('range'), size)
  if (range === 'outside')
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  const { start, end } = range ?? { start: 0, end: size - 1 }
  const body = size === 0 ? Readable.from([]) : createReadStream(path, { start, end })
  return new Response(Readable.toWeb(body) as ReadableStream<Uint8Array>, {
    status: range === undefined ? 200 : 206,
    headers: {
      ...headers,
      'content-length': String(end - start + 1),
      ...(range !== undefined && { 'content-range': `bytes ${start}-${end}/${size}` }),
    },
  })
}
