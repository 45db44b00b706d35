import { ok } from '../../../../shared/model/result.ts'
import type { BlockDraft } from '../block-draft.ts'
import { furnitureLines } from '../furniture-lines.ts'
import { markedBlocks } from '../markup/marked.ts'
import type { Reader } from '../reader.ts'
import { withRemarks } from '../remarks.ts'
import { reviewWarnings } from '../review-warnings.ts'
import { noTextWarning } from '../warnings.ts'
import { parseRtf } from './parse-rtf.ts'

/** Reads rich text (.rtf): the numbers that the program printed as labels; no pages, which the format does not keep. */
export const readRtf: Reader = async (bytes) => {
  const parsed = parseRtf(bytes)
  if (!parsed.ok) return parsed
  const { nodes, notes, furniture, title, remarks } = parsed.value
  const noteBlocks = notes
    .filter((text) => text !== '')
    .map((text, at): BlockDraft => ({ kind: 'note', page: null, label: String(at + 1), text }))
  const blocks = [...withRemarks(markedBlocks(nodes, noteBlocks), remarks)]
  return ok({
    format: 'rtf',
    ...(title === '' ? {} : { metadataTitle: title }),
    pages: [],
    blocks,
    furniture: furnitureLines(furniture),
    warnings: [...reviewWarnings(remarks), ...(blocks.length === 0 ? [noTextWarning] : [])],
  })
}
