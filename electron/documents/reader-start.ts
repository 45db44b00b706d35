/*
 * Loaded before anything else in the reader process, and only there: makes pdf.js start sooner and read faster.
 */
import { enableCompileCache } from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'

const caches: Readonly<Record<string, string>> = {
  win32: process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'),
  darwin: join(homedir(), 'Library', 'Caches'),
}

// Compiled code is kept in the person's own folder: in a shared one, anybody could put code there to be run.
enableCompileCache(join(caches[process.platform] ?? join(homedir(), '.cache'), 'Revisit', 'code'))

// pdf.js looks at Response when it is loaded, which makes Node load all of its HTTP client (so does defining it
// anew over Node's own, hence the delete); nothing here uses it.
Reflect.deleteProperty(globalThis, 'Response')
Object.defineProperty(globalThis, 'Response', {
  value: class {
    bytes(): never {
      throw new Error('Nothing is fetched in the reader process')
    }
  },
  configurable: true,
  writable: true,
})

/** A page of a pack is some ten kilobytes; what unpacks to more than this is left to pdf.js, which counts as it goes. */
const largest = 64 * 1024 * 1024

/**
 * Unpacks in one go what pdf.js hands over in one piece. Node's own goes through a pool of threads and three
 * streams for each, which takes longer than the work.
 */
class QuickInflate {
  private packed: Uint8Array | undefined

  constructor(format: string) {
    // pdf.js then takes its own decoder.
    if (format !== 'deflate') throw new TypeError(`${format} is not unpacked here`)
  }

  readonly writable = {
    getWriter: () => ({
      write: (packed: Uint8Array): Promise<void> => {
        this.packed = packed
        return Promise.resolve()
      },
      close: (): Promise<void> => Promise.resolve(),
    }),
  }

  readonly readable = {
    getReader: () => ({
      read: (): Promise<{ readonly done: boolean; readonly value?: Uint8Array }> => {
        const { packed } = this
        this.packed = undefined
        if (packed === undefined) return Promise.resolve({ done: true })
        try {
          return Promise.resolve({ done: false, value: inflateSync(packed, { maxOutputLength: largest }) })
        } catch (error) {
          return Promise.reject(error)
        }
      },
    }),
  }
}

Object.defineProperty(globalThis, 'DecompressionStream', {
  value: QuickInflate,
  configurable: true,
  writable: true,
})
