import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'

/** The originals, each once, under files/ by the SHA-256 of their bytes. */
export type FileStore = {
  /** Keeps a file (by path) or bytes; gives the SHA-256 in hex and the size in bytes. Rejects where it can't be read or the disk is full, and then leaves nothing behind. */
  readonly put: (source: string | Uint8Array) => Promise<{ sha256: string; size: number }>
  /** Where the original with this SHA-256 is, or would be. Throws for what is no SHA-256. */
  readonly pathOf: (sha256: string) => string
  readonly has: (sha256: string) => Promise<boolean>
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

// The name too is on the disk before a row speaks of it. Windows keeps its names in order by itself and can't open a folder.
const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A store in `folder`; `mayPut` may throw before a put begins. */
export const createFileStore = (folder: string, mayPut: () => void): FileStore => {
  const pathOf = (sha256: string): string => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`Not a SHA-256 in hex: ${sha256.slice(0, 80)}`)
    return join(folder, sha256.slice(0, 2), sha256)
  }

  const copy = async (
    source: string | Uint8Array,
    partial: string,
  ): Promise<{ sha256: string; size: number }> => {
    const hash = createHash('sha256')
    const to = await open(partial, 'wx')
    // Last, and read at once: a file that can't be opened says so as soon as there is nobody to hear it.
    const from = typeof source === 'string' ? createReadStream(source) : Readable.from([source])
    let size = 0
    try {
      for await (const chunk of from as AsyncIterable<Uint8Array>) {
        hash.update(chunk)
        size += chunk.byteLength
        await to.writeFile(chunk)
      }
      // On the disk before its name is: a power cut leaves the whole file or none.
      await to.sync()
    } finally {
      from.destroy()
      await to.close()
    }
    return { sha256: hash.digest('hex'), size }
  }

  return {
    pathOf,
    has: (sha256) => exists(pathOf(sha256)),
    put: async (source) => {
      mayPut()
      await mkdir(folder, { recursive: true })
      const partial = join(folder, `${randomUUID()}.partial`)
      try {
        const kept = await copy(source, partial)
        const file = pathOf(kept.sha256)
        await mkdir(dirname(file), { recursive: true })
        if (!(await exists(file))) await rename(partial, file)
        await syncFolder(dirname(file))
        return kept
      } finally {
        await rm(partial, { force: true })
      }
    },
  }
}
