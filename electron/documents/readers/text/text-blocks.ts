import type { BlockDraft } from '../block-draft.ts'
import { joinTables } from '../joined-tables.ts'
import { joinBroken } from './broken-paragraphs.ts'
import { splitChunks } from './chunks.ts'
import { pieceBlocks } from './piece-blocks.ts'
import { splitPieces } from './pieces.ts'
import { wrapWidth } from './wrapping.ts'

/** The blocks of plain text that stands inside another format. Line ends as "\n". */
export const textBlocks = (text: string): BlockDraft[] => {
  const { chunks } = splitChunks(text.replace(/\r\n?/gu, '\n'))
  return joinTables(
    pieceBlocks(joinBroken(splitPieces(chunks, wrapWidth(chunks.filter((chunk) => 'lines' in chunk))))),
  )
}
