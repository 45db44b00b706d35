import type { TableDraft } from './draft.ts'
import type { Line } from './line.ts'
import type { PageContent } from './page.ts'

export const alignedTables = (
  lines: readonly Line[],
  _page: PageContent,
): readonly (readonly Line[] | TableDraft)[] => [lines]
