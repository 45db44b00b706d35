import type { Block } from '../../../shared/model/source-document.ts'

type WithoutIndex<B> = B extends Block ? Omit<B, 'index'> : never

/** A block that does not know its place yet. */
export type BlockDraft = WithoutIndex<Block>
export type TableDraft = Extract<BlockDraft, { kind: 'table' }>

/** Gives every block its place: what citations point at. */
export const numberBlocks = (drafts: readonly BlockDraft[]): Block[] =>
  drafts.map((draft, index) => ({ ...draft, index }))

/** The words of a block inside a cell. A table in a cell gives a line a row. */
export const blockText = (draft: BlockDraft): string =>
  draft.kind === 'table'
    ? draft.rows.map((row) => row.cells.map((cell) => cell.text.replace(/\n+/gu, ' ')).join(' | ')).join('\n')
    : [draft.label, draft.text].filter((part) => part !== undefined && part !== '').join(' ')
