import { failed, ok } from '../../../../shared/model/result.ts'
import type { BlockDraft } from '../block-draft.ts'
import { furnitureLines } from '../furniture-lines.ts'
import { markedBlocks } from '../markup/marked.ts'
import type { Reader } from '../reader.ts'
import { withRemarks } from '../remarks.ts'
import { reviewWarnings } from '../review-warnings.ts'
import { noTextWarning } from '../warnings.ts'
import { walk } from './walk.ts'
import { openWordBinary } from './word-binary.ts'

const locked = failed(
  'password-needed',
  'This Word document is protected by a password, so nothing in it can be read.',
  'Open it in Word with its password, take the password off, save it as .docx and import that.',
)

/** Reads a Word document of the old kind (.doc, Word 97 to 2003): automatic numbers as labels; it keeps no pages. */
export const readDoc: Reader = async (bytes) => {
  const word = openWordBinary(bytes)
  if (word.encrypted) return locked
  const { nodes, notes, furniture, remarks } = walk(word)
  const noteBlocks = notes.map(
    (text, at): BlockDraft => ({ kind: 'note', page: null, label: String(at + 1), text }),
  )
  const blocks = [...withRemarks(markedBlocks(nodes, noteBlocks), remarks)]
  return ok({
    format: 'doc',
    pages: [],
    blocks,
    furniture: furnitureLines(furniture),
    warnings: [...reviewWarnings(remarks), ...(blocks.length === 0 ? [noTextWarning] : [])],
  })
}
