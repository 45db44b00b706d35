import { Button, ProgressBar, Text, Tooltip, makeStyles, tokens } from '@fluentui/react-components'
import {
  ArrowUndoRegular,
  CheckmarkRegular,
  ChevronDownRegular,
  ChevronRightRegular,
} from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Candidate } from '../../../shared/model/queue.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { CandidateRow } from './candidate-row.tsx'
import { KeysHelp } from './keys-help.tsx'
import { acceptable } from './next-candidate.ts'
import type { QueueCommand } from './queue-keys.ts'

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  progress: {
    flex: '1 1 80px',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  act: { whiteSpace: 'nowrap', flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  scroll: { flex: '1 1 0', minHeight: 0, overflowY: 'auto' },
  list: { margin: 0, padding: 0 },
  fold: { width: '100%', justifyContent: 'flex-start', borderRadius: 0, padding: tokens.spacingHorizontalL },
})

/** The candidates of a set in the order of the paper, procedural ones folded away at the end. */
export const CandidateList = ({
  candidates,
  currentId,
  unfolded,
  onUnfold,
  onOpen,
  onCommand,
  singleKeys,
  onSingleKeys,
  card,
}: {
  readonly candidates: readonly Candidate[]
  readonly currentId: string | null
  readonly unfolded: boolean
  readonly onUnfold: (unfolded: boolean) => void
  readonly onOpen: (id: string) => void
  readonly onCommand: (command: QueueCommand) => void
  readonly singleKeys: boolean
  readonly onSingleKeys: (on: boolean) => void
  /** What the current candidate shows opened. */
  readonly card: ReactNode
}) => {
  const styles = useStyles()
  const procedural = candidates.filter((candidate) => candidate.procedural)
  const ordinary = candidates.filter((candidate) => !candidate.procedural)
  const waiting = acceptable(candidates).length
  const decided = ordinary.length - waiting
  const rows = (list: readonly Candidate[]) => (
    <ol className={styles.list}>
      {list.map((candidate) => (
        <CandidateRow
          key={candidate.id}
          candidate={candidate}
          open={candidate.id === currentId}
          onOpen={() => onOpen(candidate.id)}
        >
          {card}
        </CandidateRow>
      ))}
    </ol>
  )
  return (
    <section className={styles.column} aria-label="Candidates">
      <div className={styles.head}>
        <div className={styles.progress}>
          <Text size={200} className={styles.quiet}>
            {ordinary.length === 0
              ? 'Procedural items only'
              : `${decided} of ${counted(ordinary.length, 'candidate')} decided`}
          </Text>
          <ProgressBar
            aria-label="Candidates decided"
            value={ordinary.length === 0 ? 1 : decided / ordinary.length}
            thickness="medium"
          />
        </div>
        <Tooltip relationship="label" content="Undo the last decision (U)">
          <Button appearance="subtle" icon={<ArrowUndoRegular />} onClick={() => onCommand('undo')} />
        </Tooltip>
        <Tooltip relationship="description" content="Shift + A">
          <Button
            className={styles.act}
            icon={<CheckmarkRegular />}
            disabled={waiting === 0}
            onClick={() => onCommand('acceptAll')}
          >
            Accept all {waiting > 0 && `(${waiting})`}
          </Button>
        </Tooltip>
        <KeysHelp on={singleKeys} onChange={onSingleKeys} />
      </div>
      <div className={styles.scroll}>
        {rows(ordinary)}
        {procedural.length > 0 && (
          <>
            <Button
              appearance="subtle"
              className={styles.fold}
              icon={unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
              aria-expanded={unfolded}
              onClick={() => onUnfold(!unfolded)}
            >
              {counted(procedural.length, 'procedural item')}
            </Button>
            {unfolded && rows(procedural)}
          </>
        )}
      </div>
    </section>
  )
}
