import { type SqlBool, sql } from 'kysely'
import { excerptOf, markedText } from '../../shared/rules/search/marked-text.ts'
import { matchingActions } from '../tracking/index.ts'
import { ftsQueryOf } from '../workspace/index.ts'
import type { Asked } from './asked.ts'
import { aboutOf, anywhere, type Db, type Hits, hitsOf, noHits, type Wanted } from './reading.ts'

/** Each in the action or in the name of its owner, as the list of actions finds them. */
const saying = ({ terms }: Asked) =>
  terms.flatMap((term) => {
    const words = ftsQueryOf([term])
    return words === null
      ? []
      : [
          sql<SqlBool>`(action.rowid_ IN (SELECT rowid FROM action_fts WHERE action_fts MATCH ${words})
            OR action.owner LIKE ${anywhere(term.text)} ESCAPE '\\')`,
        ]
  })

/** Actions by their words and owners, the newest first. */
export const findActions = async (db: Db, asked: Asked, wanted: Wanted, today: string): Promise<Hits> => {
  const { overdue, live, delivery, response, judgement } = asked.status
  // Nobody answers or judges an action: only the recommendation that it is about.
  if (response !== undefined || judgement !== undefined) return noHits
  let query = matchingActions(
    db,
    {
      ...(overdue !== undefined && { overdue }),
      ...(live !== undefined && { open: live }),
      ...(delivery !== undefined && { status: delivery }),
    },
    today,
  )
  for (const condition of saying(asked)) query = query.where(condition)
  if (asked.owner !== null)
    query = query.where(sql<SqlBool>`action.owner LIKE ${anywhere(asked.owner)} ESCAPE '\\'`)
  if (asked.body !== null)
    query = query.where(
      sql<SqlBool>`action.body_id IN (SELECT id FROM body WHERE name LIKE ${anywhere(asked.body)} ESCAPE '\\')`,
    )
  return hitsOf(
    query
      .leftJoin('body', 'body.id', 'action.body_id')
      .select(['action.id', 'action.number', 'action.text', 'action.owner', 'body.name'])
      .orderBy('action.rowid_', 'desc'),
    query.select('action.id'),
    wanted,
    (action) => ({
      kind: 'action',
      id: action.id,
      title: excerptOf(action.text, asked.terms),
      excerpt:
        action.owner === null || excerptOf(action.text, asked.terms).some(({ marked }) => marked)
          ? null
          : markedText(action.owner, asked.terms),
      about: aboutOf(action.number === null ? null : `No. ${action.number}`, action.name, action.owner),
      place: null,
    }),
  )
}
