import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components'
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import { useAct, useAnswer } from '../../ui/index.ts'
import { ImportLine } from './import-line.tsx'
import { importSummary } from './import-words.ts'
import { useImportAnnouncements } from './use-import-announcements.ts'

const useStyles = makeStyles({
  panel: {
    flex: '0 0 auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  title: { flex: '1 1 auto', minWidth: 0 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    maxHeight: 'min(36vh, 280px)',
    overflowY: 'auto',
  },
})

/** What is on its way in and how it went; away when there is nothing to tell. */
export const ImportPanel = () => {
  const styles = useStyles()
  const listId = useId()
  // What a person chose; else open while there is something to watch or to put right.
  const [chosen, setChosen] = useState<boolean | null>(null)
  const { data } = useAnswer('papers.jobs', {})
  const clear = useAct('papers.clearJobs')
  const jobs = data?.jobs ?? []
  useImportAnnouncements(jobs)
  if (jobs.length === 0) return null
  const { words, over, settled } = importSummary(jobs)
  const open = chosen ?? !settled
  return (
    <section className={styles.panel} aria-label="Papers being added" data-pane>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title}>
          {words}
        </Subtitle2>
        {over && (
          <Button size="small" onClick={() => clear.mutate({})}>
            Clear
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={open ? <ChevronDown20Regular /> : <ChevronUp20Regular />}
          aria-label={open ? 'Hide the papers being added' : 'Show the papers being added'}
          aria-expanded={open}
          aria-controls={listId}
          onClick={() => setChosen(!open)}
        />
      </div>
      {open && (
        <ul className={styles.list} id={listId}>
          {jobs.map((job) => (
            <ImportLine key={job.id} job={job} />
          ))}
        </ul>
      )}
    </section>
  )
}
