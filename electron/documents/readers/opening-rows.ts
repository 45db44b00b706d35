import type { BlockDraft } from './block-draft.ts'

/**
 * A paper that is one table from its first line has its title in rows over the full width: these come as
 * paragraphs in front of the table, as they would stand in a paper without it.
 */
export const withOpeningRows = (drafts: readonly BlockDraft[]): BlockDraft[] => {
  const [first, ...others] = drafts
  if (first?.kind !== 'table') return [...drafts]
  const columns = Math.max(...first.rows.map((row) => row.cells.reduce((sum, cell) => sum + cell.colSpan, 0)))
  const opens = first.rows.findIndex(({ cells }) => cells.length !== 1 || cells[0]?.colSpan !== columns)
  if (columns < 2 || opens < 1) return [...drafts]
  const paragraphs = first.rows
    .slice(0, opens)
    .flatMap(({ page, cells }) =>
      (cells[0]?.text ?? '').split('\n\n').map((text): BlockDraft => ({ kind: 'paragraph', page, text })),
    )
    .filter((draft) => draft.kind !== 'table' && draft.text !== '')
  return [...paragraphs, { ...first, rows: first.rows.slice(opens) }, ...others]
}
