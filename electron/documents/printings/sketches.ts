import type { PaperPart } from '../../../shared/model/paper-part.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import { blockWords } from '../block-words.ts'
import { type Sketch, sketchOf } from './sketch.ts'

/** What the parts of a paper are recognised by, one a part, in order. */
export const sketchesOf = ({ blocks }: SourceDocument, parts: readonly PaperPart[]): readonly Sketch[] =>
  parts.map(({ firstBlock, lastBlock }) => sketchOf(blocks.slice(firstBlock, lastBlock + 1).map(blockWords)))
