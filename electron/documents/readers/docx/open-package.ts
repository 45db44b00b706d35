import { failed, type Result } from '../../../../shared/model/result.ts'
import { type Parts, unpack } from '../unpack.ts'

const wanted =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|(?!.*\/(?:media|embeddings|fonts|theme)\/)[^/]+\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/iu

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
export const openPackage = (bytes: Uint8Array): Result<Parts> => unpack(bytes, { wanted, tooLarge, damaged })
