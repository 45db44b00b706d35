import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { failed, ok, type Result } from '../../shared/model/result.ts'

/** A file whose bytes the page handed over; `name` is what the person calls it, for showing only. */
export type IncomingFile = { readonly path: string; readonly name: string }

export type Incoming = {
  readonly receive: (
    name: string,
    body: ReadableStream<Uint8Array> | null,
  ) => Promise<Result<{ upload: string }>>
  readonly file: (upload: string) => IncomingFile | undefined
}

const maxBytes = 200 * 1024 * 1024

const limited = (limit: number): Transform => {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(bytes > limit ? new RangeError('too large') : null, chunk)
    },
  })
}

// Both kinds of slash, whatever this machine's are: the name may come from a file made on another.
const plainName = (name: string): string => basename(name.replaceAll('\\', '/')).slice(0, 255) || 'unnamed'

/**
 * Keeps uploads in `folder`, each under an id of our own making, so that no name from outside becomes a path.
 * What an earlier run left there is thrown away.
 */
export const openIncoming = async (folder: string, limit = maxBytes): Promise<Incoming> => {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const files = new Map<string, IncomingFile>()
  return {
    receive: async (name, body) => {
      const upload = randomUUID()
      const path = join(folder, upload)
      try {
        // A request without a body is an empty file; the import says so, as of one that has a path.
        const bytes =
          body === null ? Readable.from([]) : Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0])
        await pipeline(bytes, limited(limit), createWriteStream(path, { flags: 'wx' }))
      } catch (error) {
        await rm(path, { force: true })
        return error instanceof RangeError
          ? failed(
              'too-large',
              `The file is larger than ${Math.floor(limit / 1024 / 1024)} MB.`,
              'Split it, then add its parts.',
            )
          : failed(
              'upload-failed',
              'The file could not be copied into Revisit.',
              'Check that the disk has room, then try again.',
            )
      }
      files.set(upload, { path, name: plainName(name) })
      return ok({ upload })
    },
    file: (upload) => files.get(upload),
  }
}
