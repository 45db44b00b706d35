import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { useRef, useState } from 'react'
import type { Candidate, CandidateSet } from '../../../shared/model/queue.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { useAnswer, useSaveKey } from '../../ui/index.ts'
import { manyOf } from './match-words.ts'
import { RecordAllRow } from './record-all-row.tsx'
import { whoAnswered } from './printed-answer.ts'
import { claimable, entriesOf, type RowChoice, rowChoices, unchosen } from './record-all.ts'
import type { Recording } from './use-decisions.ts'

const useStyles = makeStyles({
  surface: { maxWidth: '1120px', width: 'calc(100vw - 64px)' },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
})

/** Every waiting row of a set beside the recommendation that it is about: looked through, changed, recorded at once. */
export const RecordAllDialog = ({
  candidates,
  set,
  onRecord,
  onClose,
}: {
  readonly set: CandidateSet
  /** Those of the set that wait and are not folded away. */
  readonly candidates: readonly Candidate[]
  readonly onRecord: (candidates: readonly Candidate[], entries: readonly Recording[]) => void
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  // As it was opened: what is offered may change below while a person looks it through.
  const [rows] = useState(candidates)
  const [choices, setChoices] = useState<ReadonlyMap<string, RowChoice>>(() => rowChoices(rows))
  const form = useRef<HTMLFormElement>(null)
  const saidBy = useAnswer('candidates.matches', { id: rows[0]?.id ?? '' }).data?.saidBy ?? null
  const entries = entriesOf(rows, choices, (candidate) => whoAnswered(candidate, set, saidBy))
  const left = rows.length - new Set(entries.map(({ id }) => id)).size
  const suggesting = rows.filter(claimable)
  const put = (id: string, part: Partial<RowChoice>) =>
    setChoices((now) => new Map(now).set(id, { ...(now.get(id) ?? unchosen), ...part }))
  const claimAll = (claim: boolean) =>
    setChoices(
      (now) =>
        new Map(
          rows.map((row) => [
            row.id,
            {
              recommendationIds: now.get(row.id)?.recommendationIds ?? [],
              status: claim && claimable(row) ? (row.suggested?.status ?? null) : null,
            },
          ]),
        ),
    )
  const record = () => {
    if (entries.length === 0) return
    const ids = new Set(entries.map(({ id }) => id))
    onRecord(
      rows.filter(({ id }) => ids.has(id)),
      entries,
    )
  }
  useSaveKey(form, record)
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface className={styles.surface}>
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault()
            record()
          }}
        >
          <DialogBody>
            <DialogTitle>Record what this paper says on recommendations already tracked</DialogTitle>
            <DialogContent className={styles.content}>
              <Text>
                Each row goes to the recommendation chosen beside it, as one step that can be undone.
                {left > 0 &&
                  ` ${counted(left, 'row')} without a choice ${left === 1 ? 'stays' : 'stay'} in the queue.`}
              </Text>
              {suggesting.length > 0 && (
                <Checkbox
                  label={`Claim the delivery status that the words suggest, in ${counted(suggesting.length, 'row')}`}
                  checked={
                    suggesting.every(({ id }) => choices.get(id)?.status != null)
                      ? true
                      : suggesting.some(({ id }) => choices.get(id)?.status != null)
                        ? 'mixed'
                        : false
                  }
                  onChange={(_, { checked }) => claimAll(checked === true)}
                />
              )}
              <ul className={styles.rows}>
                {rows.map((candidate) => (
                  <RecordAllRow
                    key={candidate.id}
                    candidate={candidate}
                    choice={choices.get(candidate.id) ?? unchosen}
                    onChange={(part) => put(candidate.id, part)}
                  />
                ))}
              </ul>
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>Cancel</Button>
              </DialogTrigger>
              <Button appearance="primary" type="submit" disabled={entries.length === 0}>
                {entries.length === 0 ? 'Record' : manyOf(entries)}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
