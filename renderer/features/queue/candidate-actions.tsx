import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components'
import {
  CheckmarkRegular,
  ChatRegular,
  DismissRegular,
  EditRegular,
  type FluentIcon,
  GavelRegular,
  LinkRegular,
  MergeRegular,
  NoteAddRegular,
  TaskListAddRegular,
} from '@fluentui/react-icons'
import type { Candidate } from '../../../shared/model/queue.ts'
import { recordingOffered } from '../../../shared/rules/recording-offered.ts'
import type { QueueCommand } from './queue-keys.ts'

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

type Action = readonly [command: QueueCommand, label: string, key: string, icon: FluentIcon]

const recordings: readonly Action[] = [
  ['progress', 'Record as progress', 'P', NoteAddRegular],
  ['response', 'Response', 'R', ChatRegular],
  ['judgement', 'Judgement', 'G', GavelRegular],
  ['restated', 'Printed again', 'T', LinkRegular],
]

const asAnswer: Action = ['answer', 'Accept as its action', 'W', TaskListAddRegular]

/** What can be decided on a waiting candidate. */
export const CandidateActions = ({
  candidate,
  offered,
  chosen,
  onCommand,
}: {
  readonly candidate: Candidate
  /** Recommendations already tracked are offered for it. */
  readonly offered: boolean
  /** How many of them are chosen. */
  readonly chosen: number
  readonly onCommand: (command: QueueCommand) => void
}) => {
  const styles = useStyles()
  const asNew = offered && candidate.type === 'recommendation' ? 'New recommendation' : 'Accept'
  const others: readonly Action[] = [
    ['accept', asNew, 'A', CheckmarkRegular],
    ['edit', 'Edit', 'E', EditRegular],
    ['merge', offered ? 'Another…' : 'Merge', 'M', MergeRegular],
    ['dismiss', 'Dismiss', 'D', DismissRegular],
  ]
  const first = chosen > 0 ? recordingOffered(candidate) : 'accept'
  // What prints again is one recommendation.
  const possible = chosen > 1 ? recordings.filter(([command]) => command !== 'restated') : recordings
  const button = ([command, label, key, Icon]: Action) => (
    <Tooltip key={command} relationship="description" content={key}>
      <Button
        {...(command === first && { appearance: 'primary' as const })}
        icon={<Icon />}
        onClick={() => onCommand(command)}
      >
        {label}
      </Button>
    </Tooltip>
  )
  return (
    <>
      {offered && (
        <div className={styles.actions}>
          {(candidate.type === 'action' ? [asAnswer, ...possible] : possible).map(button)}
        </div>
      )}
      <div className={styles.actions}>{others.map(button)}</div>
    </>
  )
}
