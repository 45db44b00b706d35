import { unzipSync } from 'fflate'
import { ok, type Result } from '../../../shared/model/result.ts'

/** The parts of a packed file that a reader needs, by path. Pictures and fonts are left packed. */
export type Parts = ReadonlyMap<string, Uint8Array>

type Unpacking = {
  /** The parts to unpack, by their path in the archive. */
  readonly wanted: RegExp
  /** What to say of a file that would unpack beyond measure, and of a broken one. */
  readonly tooLarge: Result<never>
  readonly damaged: Result<never>
}

// The longest agenda packs unpack to some 40 MB of XML; beyond these sizes a file is broken or hostile.
const partLimit = 120 * 1024 * 1024
const wholeLimit = 250 * 1024 * 1024

/** Unpacks into memory what is wanted of a zip, refusing one that would unpack beyond all measure. */
export const unpack = (bytes: Uint8Array, { wanted, tooLarge, damaged }: Unpacking): Result<Parts> => {
  let whole = 0
  let refused = false
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (refused || !wanted.test(name)) return false
        whole += originalSize
        // Parts unpack into buffers of the size stated here: a size that lies low only cuts its part short.
        refused = originalSize > partLimit || whole > wholeLimit
        return !refused
      },
    })
    return refused ? tooLarge : ok(new Map(Object.entries(parts)))
  } catch {
    return refused ? tooLarge : damaged
  }
}
