import { parseArgs } from 'node:util'
import type { CandidateType } from '../../../shared/model/candidate.ts'
import { ok } from '../../../shared/model/result.ts'
import { listPapers } from '../../documents/index.ts'
import {
  listAccepted,
  listActions,
  listCandidates,
  listExports,
  listRecommendations,
  listReviews,
  listSets,
  today,
} from '../../tracking/index.ts'
import { type Command, UsageError } from '../command.ts'
import { withWorkspace } from '../open.ts'
import { everyRow, type Lister } from '../every-row.ts'

const accepted = (type: CandidateType): Lister =>
  everyRow((workspace, page) => listAccepted(workspace.read, type, page))

const sets = everyRow((workspace, page) => listSets(workspace.read, { ...page, waiting: false }))

const lists: Readonly<Record<string, Lister>> = {
  documents: everyRow((workspace, page) =>
    listPapers(workspace.read, { ...page, sort: 'importedAt', descending: false }),
  ),
  candidates: async function* (workspace) {
    for await (const set of sets(workspace)) {
      const { id } = set as { id: string }
      yield* everyRow((_, page) => listCandidates(workspace.read, { ...page, setId: id }))(workspace)
    }
  },
  reviews: everyRow((workspace, page) => listReviews(workspace.read, page)),
  recommendations: everyRow((workspace, page) =>
    listRecommendations(
      workspace.read,
      { ...page, filter: {}, sort: 'paper', descending: false },
      today(workspace),
    ),
  ),
  actions: everyRow((workspace, page) =>
    listActions(workspace.read, { ...page, filter: {}, sort: 'paper', descending: false }, today(workspace)),
  ),
  resolutions: accepted('resolution'),
  indicators: accepted('indicator'),
  exports: everyRow((workspace, page) => listExports(workspace.read, page)),
}

export const list: Command = {
  usage: `list ${Object.keys(lists).join('|')} --workspace DIR [--json]`,
  run: async (args, context) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, workspace: { type: 'string' } },
    })
    const [name = '', ...more] = positionals
    const lister = Object.hasOwn(lists, name) ? lists[name] : undefined
    if (lister === undefined || more.length > 0) throw new UsageError('Say what to list.')
    return withWorkspace(values.workspace, context, async (workspace) => {
      const rows: object[] = []
      for await (const row of lister(workspace)) rows.push(row)
      context.out(values.json === true ? `${JSON.stringify(rows, null, 2)}\n` : rows.map(line).join(''))
      return ok(undefined)
    })
  },
}

/** What any of the lists has that a person would look for, on one line. */
const line = (row: object): string => {
  const fields = row as Readonly<Record<string, unknown>>
  const parts = ['reference', 'number', 'state', 'delivery', 'title', 'text'].map((name) => fields[name])
  return `${parts
    .filter((part) => typeof part === 'string')
    .map((part) => part.replace(/\s+/g, ' '))
    .join(' · ')}\n`
}
