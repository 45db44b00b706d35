import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { Action } from '../../../shared/model/action.ts'
import type { RoundWork } from '../../../shared/model/revisit.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { DeliveryMark, hrefOf } from '../../ui/index.ts'

const useStyles = makeStyles({
  entry: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

type News = {
  readonly action: Action
  /** It came into the plan since. */
  readonly fresh: boolean
  readonly updates: Action['updates']
  readonly dueDates: Action['dueDates']
}

/** The actions of the plan on which anything is new. */
export const actionNews = ({ actions, since }: RoundWork): readonly News[] => {
  const isNew = ({ id }: { readonly id: string }): boolean => since.actions.includes(id)
  return actions
    .map((action) => ({
      action,
      fresh: isNew(action),
      updates: action.updates.filter(isNew),
      dueDates: action.dueDates.filter(isNew),
    }))
    .filter(({ fresh, updates, dueDates }) => fresh || updates.length + dueDates.length > 0)
}

/** What is new on one action of the plan. */
export const ActionNews = ({ news: { action, fresh, updates, dueDates } }: { readonly news: News }) => {
  const styles = useStyles()
  const { id, text, owner } = action
  return (
    <li className={styles.entry}>
      {fresh ? 'New action' : 'Action'}
      {owner !== null && `, ${owner}`}: <Link href={hrefOf({ section: 'actions', id })}>{text}</Link>
      {dueDates.map((due) => (
        <div key={due.id}>
          Due {due.date === null ? (due.words ?? 'no more') : statedDateWords(due.date)}
          {due.reason !== null && `: ${due.reason}`}
        </div>
      ))}
      {updates.map((update) => (
        <div key={update.id}>
          <div className={styles.head}>
            <span className={styles.quiet}>
              {update.date === null ? 'No date stated' : statedDateWords(update.date)}
            </span>
            {update.status !== null && <DeliveryMark delivery={update.status} />}
          </div>
          {update.commentary}
        </div>
      ))}
    </li>
  )
}
