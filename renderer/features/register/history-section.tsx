import { Badge, Button, Text } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { HistoryEntry } from '../../../shared/model/recommendation.ts'
import { Failure, Loading, useAnswer } from '../../ui/index.ts'
import { useEntriesStyles } from './entries-styles.ts'
import { PaneSection } from './pane-section.tsx'
import { FieldChanges } from './field-changes.tsx'
import { instantWords } from './words.ts'

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
  const [limit, setLimit] = useState(20)
  const history = useAnswer(of, { id, offset: 0, limit }, { keepPrevious: true })
  if (history.error !== null) return <Failure error={history.error} onRetry={() => void history.refetch()} />
  if (history.data === undefined) return <Loading label="Looking up the history" />
  const { rows, total } = history.data
  return (
    <>
      <ol className={styles.entries}>
        {rows.map((entry) => (
          <Entry key={entry.changeId} entry={entry} />
        ))}
      </ol>
      {rows.length < total && limit < 200 && (
        <Button appearance="subtle" onClick={() => setLimit(200)}>
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
        {instantWords(entry.at)}, {entry.who} on {entry.device}
      </Text>
      <FieldChanges fields={entry.fields} />
    </li>
  )
}
