import {
  AliasNode,
  ColumnNode,
  type KyselyPlugin,
  type OperationNode,
  type RootOperationNode,
  TableNode,
  type UpdateQueryNode,
} from 'kysely'
import { isTracked } from './tracked.ts'

// What import stores with a paper; from then on these too are changed with history only.
const comesWithPaper: readonly string[] = ['document', 'candidate_set', 'candidate', 'paper_version']

// What reading says of a paper, and says anew once its scans are read; no person has set any of it.
const readFromPaper: readonly string[] = [
  'title',
  'kind',
  'council',
  'body',
  'meeting_date',
  'furniture_json',
  'warnings_json',
]

const nameOf = (node: OperationNode | undefined): readonly string[] => {
  if (node === undefined) return []
  if (AliasNode.is(node)) return nameOf(node.node)
  return TableNode.is(node) ? [node.table.identifier.name] : []
}

/** Whether a statement sets nothing but what reading says of papers. */
const isReading = (node: UpdateQueryNode): boolean =>
  nameOf(node.table).includes('document') &&
  (node.updates ?? []).every(
    ({ column }) => ColumnNode.is(column) && readFromPaper.includes(column.column.name),
  )

/** The table that a statement changes in a way that needs history. */
const unrecorded = (node: RootOperationNode): string | undefined => {
  const recorded = (table: string): boolean => isTracked(table) || table === 'change' || table === 'history'
  if (node.kind === 'UpdateQueryNode') return isReading(node) ? undefined : nameOf(node.table).find(recorded)
  if (node.kind === 'DeleteQueryNode') return node.from.froms.flatMap(nameOf).find(recorded)
  if (node.kind !== 'InsertQueryNode') return undefined
  const imported = (table: string): boolean => comesWithPaper.includes(table) && node.replace !== true
  return nameOf(node.into).find((table) => recorded(table) && !imported(table))
}

/**
 * Refuses statements that would change tracked data, or history itself, past its history: on every
 * transaction that the workspace hands out.
 */
export const historyPlugin: KyselyPlugin = {
  transformQuery: ({ node }) => {
    const table = unrecorded(node)
    if (table !== undefined) {
      throw new Error(
        `Rows of ${table} are changed with history: through workspace.change, by its insert, update or remove`,
      )
    }
    return node
  },
  transformResult: async ({ result }) => result,
}
