import { Button, ProgressBar, Text, Tooltip, makeStyles, tokens } from '@fluentui/react-components'
import {
  ArrowUndoRegular,
  CheckmarkRegular,
  ChevronDownRegular,
  ChevronRightRegular,
  LinkMultipleRegular,
} from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { Candidate } from '../../../shared/model/queue.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { CandidateRow } from './candidate-row.tsx'
import { KeysHelp } from './keys-help.tsx'
import { acceptable, isFolded, undecided } from './next-candidate.ts'
import type { QueueCommand } from './queue-keys.ts'
import { sureRows } from './record-all.ts'

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  progress: {
    flex: '1 1 130px',
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  act: { whiteSpace: 'nowrap', flexShrink: 0 },
  all: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  scroll: { flex: '1 1 0', minHeight: 0, overflowY: 'auto' },
  list: { margin: 0, padding: 0 },
  fold: { width: '100%', justifyContent: 'flex-start', borderRadius: 0, padding: tokens.spacingHorizontalL },
})

/** What is folded away, in words: "3 procedural items, 2 dismissed before". */
const foldWords = (folded: readonly Candidate[]): string => {
  const before = folded.filter(({ procedural }) => !procedural).length
  const procedural = folded.length - before
  const again = before === 0 ? null : `${before.toLocaleString('en-GB')} dismissed before`
  return [procedural === 0 ? null : counted(procedural, 'procedural item'), again].filter(Boolean).join(', ')
}

/** The candidates of a set in the order of the paper, folded ones at the end. */
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
  const folded = candidates.filter(isFolded)
  const ordinary = candidates.filter((candidate) => !isFolded(candidate))
  const left = undecided(candidates)
  const waiting = acceptable(candidates).length
  const tracked = sureRows(left)
  const decided = ordinary.length - left.length
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
              ? 'Only what is folded away'
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
      {tracked > 0 && (
        <Tooltip relationship="description" content="Shift + P">
          <Button
            className={styles.all}
            appearance="primary"
            icon={<LinkMultipleRegular />}
            onClick={() => onCommand('recordAll')}
          >
            Record {counted(tracked, 'row')} on recommendations already tracked
          </Button>
        </Tooltip>
      )}
      <div className={styles.scroll}>
        {rows(ordinary)}
        {folded.length > 0 && (
          <>
            <Button
              appearance="subtle"
              className={styles.fold}
              icon={unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
              aria-expanded={unfolded}
              onClick={() => onUnfold(!unfolded)}
            >
              {foldWords(folded)}
            </Button>
            {unfolded && rows(folded)}
          </>
        )}
      </div>
    </section>
  )
}
