import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components'
import {
  ArrowUndoRegular,
  CheckmarkRegular,
  DismissRegular,
  EditRegular,
  MergeRegular,
  OpenRegular,
} from '@fluentui/react-icons'
import type { Candidate } from '../../../shared/model/queue.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { Fact, Facts, hrefOf } from '../../ui/index.ts'
import { TextWithRationale } from '../register/index.ts'
import { AlsoPrinted } from './also-printed.tsx'
import { CandidateValues } from './candidate-values.tsx'
import { typeWords } from './candidate-words.ts'
import type { QueueCommand } from './queue-keys.ts'
import { WhyFound } from './why-found.tsx'

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}`,
    // Under the words of the row, past its shape.
    paddingInlineStart: `calc(${tokens.spacingHorizontalL} + ${tokens.spacingHorizontalM} + 20px)`,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  commentary: {
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  caption: {
    margin: `0 0 ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase200,
  },
  commentaryText: { margin: 0, whiteSpace: 'pre-line', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/** A candidate opened: everything that was found, why, and what can be decided on it. */
export const CandidateCard = ({
  candidate,
  onCommand,
  onReopen,
}: {
  readonly candidate: Candidate
  readonly onCommand: (command: QueueCommand) => void
  readonly onReopen: () => void
}) => {
  const styles = useStyles()
  const { owner, due, dueDate, recommendationId } = candidate
  return (
    <div className={styles.card}>
      <TextWithRationale className={styles.text} text={candidate.text} rationale={candidate.rationale} />
      {candidate.commentary !== null && (
        <div className={styles.commentary}>
          <p className={styles.caption}>Commentary / progress</p>
          <p className={styles.commentaryText}>{candidate.commentary}</p>
        </div>
      )}
      {candidate.values !== undefined && candidate.values.length > 0 && (
        <CandidateValues values={candidate.values} />
      )}
      <Facts>
        {candidate.type !== 'recommendation' && <Fact name="Kind">{typeWords[candidate.type]}</Fact>}
        {owner !== null && <Fact name="Owner">{owner}</Fact>}
        {(due !== null || dueDate !== null) && <Fact name="Due">{dueInWords(due, dueDate)}</Fact>}
      </Facts>
      <WhyFound candidate={candidate} />
      <AlsoPrinted candidate={candidate} />
      {candidate.state === 'waiting' ? (
        <div className={styles.actions}>
          <Tooltip relationship="description" content="A">
            <Button appearance="primary" icon={<CheckmarkRegular />} onClick={() => onCommand('accept')}>
              Accept
            </Button>
          </Tooltip>
          <Tooltip relationship="description" content="E">
            <Button icon={<EditRegular />} onClick={() => onCommand('edit')}>
              Edit
            </Button>
          </Tooltip>
          <Tooltip relationship="description" content="M">
            <Button icon={<MergeRegular />} onClick={() => onCommand('merge')}>
              Merge
            </Button>
          </Tooltip>
          <Tooltip relationship="description" content="D">
            <Button icon={<DismissRegular />} onClick={() => onCommand('dismiss')}>
              Dismiss
            </Button>
          </Tooltip>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button icon={<ArrowUndoRegular />} onClick={onReopen}>
            Decide again
          </Button>
          {recommendationId !== null && (
            <Button
              appearance="subtle"
              as="a"
              icon={<OpenRegular />}
              href={hrefOf({ section: 'recommendations', id: recommendationId })}
            >
              Open the recommendation
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** The words as printed, with the day they were taken to mean where that says more. */
const dueInWords = (due: string | null, date: string | null): string => {
  if (due === null) return date === null ? '' : statedDateWords(date)
  return date === null || due.includes(statedDateWords(date)) ? due : `${due} (${statedDateWords(date)})`
}
