import { Badge, Button, Text } from '@fluentui/react-components'
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { HistoryEntry } from '../../../shared/model/recommendation.ts'
import { Fact, Facts, Failure, Loading, useAnswer } from '../../ui/index.ts'
import { PaneSection } from './pane-section.tsx'
import { useEntriesStyles } from './progress-section.tsx'
import { WordChange } from './word-change.tsx'
import { fieldWords, instantWords } from './words.ts'

/** Who changed what and when; folded, as it is looked up rather than read. */
export const HistorySection = ({ id }: { readonly id: string }) => {
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
      {open && <Timeline id={id} />}
    </PaneSection>
  )
}

const Timeline = ({ id }: { readonly id: string }) => {
  const styles = useEntriesStyles()
  const [limit, setLimit] = useState(20)
  const history = useAnswer('recommendations.history', { id, offset: 0, limit }, { keepPrevious: true })
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
      {entry.fields.length > 0 && (
        <Facts>
          {entry.fields.map(({ field, before, after }) => (
            <Fact key={field} name={fieldWords(field)}>
              {before === null ? after : <WordChange before={before} after={after ?? ''} />}
            </Fact>
          ))}
        </Facts>
      )}
    </li>
  )
}
