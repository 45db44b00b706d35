import { makeStyles, Text, tokens } from '@fluentui/react-components'
import type { Round, RoundWork } from '../../../shared/model/revisit.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { DeliveryMark, judgementWords, PaneSection, responseWords } from '../../ui/index.ts'
import { WordChange } from '../tracked/index.ts'
import { actionNews, ActionNews } from './action-news.tsx'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  entry: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const dated = (date: string | null): string => (date === null ? 'No date stated' : statedDateWords(date))

/** What changed since the round before: updates, answers, actions, judgements, due dates and the words themselves. */
export const SinceSection = ({ work, round }: { readonly work: RoundWork; readonly round: Round }) => {
  const styles = useStyles()
  const { recommendation, since, last } = work
  const among = <T extends { readonly id: string }>(
    all: readonly T[],
    ids: readonly string[],
  ): readonly T[] => all.filter(({ id }) => ids.includes(id))
  const updates = among(recommendation.updates, since.updates)
  const responses = among(recommendation.responses, since.responses)
  const judgements = among(recommendation.judgements, since.judgements)
  const dueDates = among(recommendation.dueDates, since.dueDates)
  const reworded = last !== null && last.text !== recommendation.text
  const actions = actionNews(work)
  const nothing =
    updates.length + responses.length + judgements.length + dueDates.length + actions.length === 0 &&
    !reworded
  return (
    <PaneSection
      title={round.lastDay === null ? 'So far' : `Since the round of ${statedDateWords(round.lastDay)}`}
    >
      {nothing ? (
        <Text className={styles.quiet}>Nothing new has been recorded.</Text>
      ) : (
        <ul className={styles.list}>
          {reworded && (
            <li className={styles.entry}>
              Reworded: <WordChange before={last.text} after={recommendation.text} />
            </li>
          )}
          {dueDates.map(({ id, date, reason }) => (
            <li key={id} className={styles.entry}>
              Due date {date === null ? 'taken away' : statedDateWords(date)}
              {reason !== null && `: ${reason}`}
            </li>
          ))}
          {responses.map(({ id, kind, recipientName, text, date }) => (
            <li key={id} className={styles.entry}>
              {dated(date)}: {responseWords[kind]}
              {recipientName !== null && ` by ${recipientName}`}
              {text !== '' && `: ${text}`}
            </li>
          ))}
          {updates.map(({ id, date, commentary, status }) => (
            <li key={id} className={styles.entry}>
              <div className={styles.head}>
                <span className={styles.quiet}>{dated(date)}</span>
                {status !== null && <DeliveryMark delivery={status} />}
              </div>
              {commentary}
            </li>
          ))}
          {actions.map((news) => (
            <ActionNews key={news.action.id} news={news} />
          ))}
          {judgements.map(({ id, kind, date, minuteReference }) => (
            <li key={id} className={styles.entry}>
              {statedDateWords(date)}: {judgementWords[kind]}
              {minuteReference !== null && ` (${minuteReference})`}
            </li>
          ))}
        </ul>
      )}
      {last !== null && last.commentaries.length > 0 && (
        <LastTime work={work} commentaries={last.commentaries} />
      )}
    </PaneSection>
  )
}

/** What was said last time; against this round's words, once there are any. */
const LastTime = ({
  work,
  commentaries,
}: {
  readonly work: RoundWork
  readonly commentaries: readonly string[]
}) => {
  const styles = useStyles()
  const before = commentaries.join('\n\n')
  const now = work.recommendation.updates.find(({ id }) => id === work.updateId)?.commentary
  return (
    <div>
      <Text block size={200} className={styles.quiet}>
        {now === undefined ? 'Last time' : 'From last time to this'}
      </Text>
      <div className={styles.entry}>
        {now === undefined ? before : <WordChange before={before} after={now} />}
      </div>
    </div>
  )
}
