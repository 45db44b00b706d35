import { Badge, Button, Text } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { HistoryEntry } from '../../../shared/model/recommendation.ts'
import { shortInstantWords } from '../../../shared/rules/instant-words.ts'
import { Failure, Loading, PaneSection, useAnswer, useEntriesStyles, useEvery } from '../../ui/index.ts'
import { FieldChanges } from './field-changes.tsx'

type Channel = 'recommendations.history' | 'actions.history'

/** Who changed what and when; folded, as it is looked up rather than read. */
export const HistorySection = ({
  id,
  of = 'recommendations.history',
}: {
  readonly id: string
  readonly of?: Channel
}) => {
  const [open, setOpen] = useState(false)
  return (
    <PaneSection
      title="History"
      act={
        <Button
          appearance="subtle"
          aria-expanded={open}
          aria-label={open ? 'Hide the history' : 'Show the history'}
          icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Hide' : 'Show'}
        </Button>
      }
    >
      {open && <Changes id={id} of={of} />}
    </PaneSection>
  )
}

const Changes = ({ id, of }: { readonly id: string; readonly of: Channel }) => {
  const styles = useEntriesStyles()
  const [whole, setWhole] = useState(false)
  const latest = useAnswer(of, { id, offset: 0, limit: 20 })
  const all = useEvery(of, { id }, { enabled: whole })
  const error = latest.error ?? all.error
  const retry = () => {
    void latest.refetch()
    all.retry()
  }
  if (error !== null) return <Failure error={error} onRetry={retry} />
  if (latest.data === undefined) return <Loading label="Looking up the history" />
  const { total } = latest.data
  const rows = (whole ? all.rows : undefined) ?? latest.data.rows
  return (
    <>
      <ol className={styles.entries}>
        {rows.map((entry) => (
          <Entry key={entry.changeId} entry={entry} />
        ))}
      </ol>
      {rows.length < total && (
        <Button appearance="subtle" disabledFocusable={whole} onClick={() => setWhole(true)}>
          Show {total - rows.length} older
        </Button>
      )}
    </>
  )
}

const Entry = ({ entry }: { readonly entry: HistoryEntry }) => {
  const styles = useEntriesStyles()
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <span className={styles.date}>{entry.summary}</span>
        {entry.undone && (
          <Badge appearance="outline" color="informative">
            Undone
          </Badge>
        )}
      </div>
      <Text size={200} className={styles.quiet}>
        {shortInstantWords(entry.at)}, {entry.who} on {entry.device}
      </Text>
      <FieldChanges fields={entry.fields} />
    </li>
  )
}
