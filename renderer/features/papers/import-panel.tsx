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
    maxHeight: '36vh',
    overflowY: 'auto',
  },
})

/** What is on its way in and how it went; away when there is nothing to tell. */
export const ImportPanel = () => {
  const styles = useStyles()
  const listId = useId()
  const [open, setOpen] = useState(true)
  const { data } = useAnswer('papers.jobs', {})
  const clear = useAct('papers.clearJobs')
  const jobs = data?.jobs ?? []
  useImportAnnouncements(jobs)
  if (jobs.length === 0) return null
  const { words, over } = importSummary(jobs)
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
          onClick={() => setOpen(!open)}
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
