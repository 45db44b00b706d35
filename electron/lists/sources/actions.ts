import { actionsContract } from '../../../shared/contract/actions.ts'
import { actionList } from '../../../shared/lists/actions.ts'
import type { ActionRow } from '../../../shared/model/action.ts'
import { actionIds, groupActions, listActions, markedPapers, publicActions } from '../../tracking/index.ts'
import { requestFor } from '../request-for.ts'
import { type Asked, asTheyAre, type Filter, type ListSource } from '../source.ts'

const request = actionsContract['actions.list'].request
const anywhere = { offset: 0, limit: 1 }
const asked = (filter: Filter, group: string | null): Asked => ({
  filter,
  group,
  sort: actionList.first.sort,
})

/** The actions. One of an exempt paper is left out, and what an exempt paper says of its progress is not said. */
export const actionSource: ListSource<ActionRow> = {
  list: actionList,
  rowId: ({ id }) => id,
  window: (db, { offset, limit, ...view }, today) =>
    listActions(db, requestFor(request, view, { offset, limit }), today),
  groups: async (db, filter, by, today) => {
    const { filter: fits, group } = requestFor(request, asked(filter, by), anywhere)
    return group === undefined ? [] : groupActions(db, { filter: fits, group }, today)
  },
  ids: (db, filter, today) => actionIds(db, requestFor(request, asked(filter, null), anywhere).filter, today),
  published: async (db, rows, { filter, today, exempt: keepsExempt }) => {
    const marked = await markedPapers(db)
    if (marked.exempt.size + marked.sensitive.size === 0) return asTheyAre(rows)
    const found = await publicActions(
      db,
      rows.map(({ id }) => id),
      today,
      marked,
    )
    if (keepsExempt) return { ...asTheyAre(rows), sensitive: found.sensitive }
    const askedByEvents = Object.keys(filter).some((name) => name !== 'tied')
    const open = found.rows.filter(({ id }) => !(askedByEvents && found.shortened.has(id)))
    return {
      rows: open,
      leftOut: rows.length - open.length,
      shortened: open.filter(({ id }) => found.shortened.has(id)).length,
      sensitive: found.sensitive,
    }
  },
}
