import { unzipSync } from 'fflate'
import { failed, ok, type Result } from '../../../../shared/model/result.ts'

/** The parts of a Word file that a reader needs, by path. Pictures and fonts are left packed. */
export type WordPackage = ReadonlyMap<string, Uint8Array>

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|(?!.*\/(?:media|embeddings|fonts|theme)\/)[^/]+\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/iu
// The longest agenda packs unpack to some 40 MB of XML; beyond these sizes a file is broken or hostile.
const partLimit = 120 * 1024 * 1024
const wholeLimit = 250 * 1024 * 1024

const tooLarge = failed(
  'unpacks-too-large',
  'This Word file unpacks to far more than a paper can hold, so it was not opened.',
  'Check where the file came from, or open it in Word, save it as a PDF and import that.',
)
const damaged = failed(
  'damaged-docx',
  'This Word file is damaged and cannot be opened.',
  'Open it in Word, let Word repair it, save it and try again, or ask for another copy.',
)

/** Unpacks a Word file, refusing one that would unpack beyond all measure. */
export const openPackage = (bytes: Uint8Array): Result<WordPackage> => {
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
