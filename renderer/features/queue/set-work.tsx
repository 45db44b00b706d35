import { makeStyles, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import type { Candidate, CandidateSet } from '../../../shared/model/queue.ts'
import { PaperView, SplitPane, useKeysIn, useRemembered } from '../../ui/index.ts'
import { CandidateCard } from './candidate-card.tsx'
import { CandidateForm } from './candidate-form.tsx'
import { CandidateList } from './candidate-list.tsx'
import { JudgementRecordForm } from './judgement-record-form.tsx'
import { MergeDialog } from './merge-dialog.tsx'
import { commandOf, ownsKey } from './queue-keys.ts'
import { RecordAllDialog } from './record-all-dialog.tsx'
import { inRows } from './record-all.ts'
import { ResponseRecordForm } from './response-record-form.tsx'
import { SetBar } from './set-bar.tsx'
import { SetDone } from './set-done.tsx'
import { useSetWork } from './use-set-work.ts'

const useStyles = makeStyles({
  work: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, outlineStyle: 'none' },
  panes: { flex: '1 1 0', minHeight: 0 },
  said: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  candidates: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground2,
  },
})

/** One set opened: what it is, the paper at the words that were found, and the candidates to decide on. */
export const SetWork = ({
  set,
  found,
  first,
  next,
}: {
  readonly set: CandidateSet
  readonly found: readonly Candidate[]
  /** The finding that a link asked for. */
  readonly first: string | null
  /** The set to go on with when this one is done. */
  readonly next: CandidateSet | null
}) => {
  const styles = useStyles()
  const work = useSetWork(set, found, first)
  const [singleKeys, setSingleKeys] = useRemembered('queue.singleKeys', true)
  const place = useRef<HTMLDivElement>(null)
  useKeysIn(place, (event) => {
    if (ownsKey(event.target, event.key)) return
    const { key, ctrlKey, metaKey, shiftKey, altKey } = event
    const command = commandOf({ key, ctrl: ctrlKey || metaKey, shift: shiftKey, alt: altKey }, singleKeys)
    if (command === null) return
    event.preventDefault()
    work.onCommand(command)
  })
  const { current } = work
  const [recommendationId] = work.choice.recommendationIds
  const RecordForm = work.mode === 'response' ? ResponseRecordForm : JudgementRecordForm
  const recordForm =
    current === null ||
    recommendationId === undefined ||
    (work.mode !== 'response' && work.mode !== 'judgement') ? null : (
      <RecordForm
        key={`${current.id} ${work.mode}`}
        candidate={current}
        set={set}
        recommendationId={recommendationId}
        on={work.choice.recommendationIds.length}
        onSave={work.record}
        onClose={() => work.closeMode(null)}
      />
    )
  const card =
    current === null ? null : work.mode === 'edit' ? (
      <CandidateForm key={current.id} candidate={current} onClose={work.closeMode} />
    ) : (
      <CandidateCard
        candidate={current}
        choice={work.choice}
        form={recordForm}
        onCommand={work.onCommand}
        onReopen={() => work.reopen(current)}
      />
    )
  return (
    // Any place in the set hears the keys, also right after a click into the words of a candidate.
    <div ref={place} className={styles.work} tabIndex={-1}>
      <div className={styles.said} role="status">
        {work.said}
      </div>
      <SetBar set={set} asked={work.asked} onConfirmed={work.confirmed} />
      <div className={styles.panes}>
        <SplitPane
          name="queue"
          label="Width of the paper"
          names={['Paper', 'Candidates']}
          shownAlone="second"
          first={<PaperView paperId={set.paperId} highlight={current?.citation ?? null} />}
          second={
            <div className={styles.candidates}>
              {work.undecided.length === 0 && found.length > 0 && (
                <SetDone
                  set={set}
                  next={next}
                  folded={work.folded.length}
                  onDismissFolded={() => work.dismissAll(work.folded)}
                />
              )}
              <CandidateList
                candidates={work.candidates}
                currentId={current?.id ?? null}
                unfolded={work.unfolded}
                onUnfold={work.unfold}
                onOpen={work.open}
                onCommand={work.onCommand}
                singleKeys={singleKeys}
                onSingleKeys={setSingleKeys}
                card={card}
              />
            </div>
          }
        />
      </div>
      {work.mode === 'merge' && current !== null && (
        <MergeDialog
          candidate={current}
          onMerge={work.merge}
          onChoose={work.lookedUp}
          onClose={() => work.closeMode(null)}
        />
      )}
      {work.mode === 'recordAll' && (
        <RecordAllDialog
          candidates={inRows(work.undecided)}
          set={set}
          onRecord={work.recordAll}
          onClose={() => work.closeMode(null)}
        />
      )}
    </div>
  )
}
