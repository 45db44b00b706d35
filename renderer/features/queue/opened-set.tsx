import { Button } from '@fluentui/react-components'
import { ClipboardTaskListLtr24Regular } from '@fluentui/react-icons'
import type { CandidateSet } from '../../../shared/model/queue.ts'
import { EmptyState, Failure, hrefOf, Loading, useEvery } from '../../ui/index.ts'
import { SetWork } from './set-work.tsx'

/** Asks for a set and what is in it. A set that is done is no more in the list of waiting ones, so it is asked for by its paper. */
export const OpenedSet = ({
  setId,
  finding,
  next,
}: {
  readonly setId: string
  /** The finding to open first; null: the first that waits. */
  readonly finding: string | null
  readonly next: CandidateSet | null
}) => {
  const candidates = useEvery('candidates.list', { setId })
  const paperId = candidates.rows?.[0]?.paperId ?? ''
  const sets = useEvery('candidates.sets', { paperId }, { enabled: paperId !== '' })
  const set = sets.rows?.find(({ id }) => id === setId)
  const error = candidates.error ?? sets.error
  if (error !== null) {
    const retry = () => {
      candidates.retry()
      sets.retry()
    }
    return <Failure error={error} onRetry={retry} />
  }
  if (candidates.rows === undefined || (paperId !== '' && sets.rows === undefined)) {
    return <Loading label="Opening the set" />
  }
  if (set === undefined) {
    return (
      <EmptyState
        icon={<ClipboardTaskListLtr24Regular fontSize={32} />}
        title="This set is not here any more"
        actions={
          <Button as="a" appearance="primary" href={hrefOf({ section: 'queue' })}>
            All sets
          </Button>
        }
      >
        Its paper was removed or read again.
      </EmptyState>
    )
  }
  return <SetWork set={set} found={candidates.rows} first={finding} next={next} />
}
