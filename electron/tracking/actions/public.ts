import type { ActionRow } from '../../../shared/model/action.ts'
import { isFrom, type MarkedPapers } from '../citations/marked-papers.ts'
import type { Db } from '../queries/window.ts'
import { wholeActions } from './rows.ts'

/** These actions as they may be published: without those of exempt papers, and without what exempt papers say of others. */
export const publicActions = async (
  db: Db,
  ids: readonly string[],
  today: string,
  { exempt, sensitive }: MarkedPapers,
): Promise<{
  readonly rows: readonly ActionRow[]
  readonly shortened: ReadonlySet<string>
  readonly sensitive: boolean
}> => {
  const whole = await wholeActions(db, ids, today)
  const open = whole.filter(({ source }) => !isFrom(exempt, source))
  const sourcesOf = ({ source, updates }: (typeof whole)[number]) => [
    source,
    ...updates.map((update) => update.source),
  ]
  const shortened = new Set(
    open.filter((action) => sourcesOf(action).some((source) => isFrom(exempt, source))).map(({ id }) => id),
  )
  const again = await wholeActions(
    db,
    open.map(({ id }) => id),
    today,
    exempt,
  )
  return {
    rows: again.map(({ updates: _updates, dueDates: _dueDates, ...row }) => row),
    shortened,
    sensitive: open.some((action) => sourcesOf(action).some((source) => isFrom(sensitive, source))),
  }
}
