import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import type { Paper } from '../../../shared/model/paper.ts'
import type { ScanJob } from '../../../shared/model/scan.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { scanTimeWords } from '../../../shared/rules/scan-time.ts'
import { useAct } from '../../ui/index.ts'
import { useScanJob } from './use-scan-job.ts'

// In a column that scrolls, a bar would be squeezed to its least height.
const useStyles = makeStyles({
  bar: { flexShrink: 0 },
  progress: { marginBlock: tokens.spacingVerticalS },
})

const Offer = ({ paper, pages }: { readonly paper: Paper; readonly pages: number }) => {
  const styles = useStyles()
  const start = useAct('scans.start')
  const whole = pages === paper.pages.length
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {whole
            ? pages === 1
              ? 'This paper is a scan'
              : pages === 2
                ? 'Both pages are scans'
                : `All ${pages} pages are scans`
            : `${pages} of ${paper.pages.length} pages are scans`}
        </MessageBarTitle>{' '}
        A machine can read {pages === 1 ? 'it' : 'them'} here, on this computer. It takes{' '}
        {scanTimeWords(pages)}, and you can go on working. Nothing is found in {pages === 1 ? 'it' : 'them'}{' '}
        before; the original file, where you can get it, is surer.
      </MessageBarBody>
      <MessageBarActions>
        <Button
          appearance="primary"
          disabledFocusable={start.isPending}
          onClick={() => start.mutate({ paperId: paper.id })}
        >
          Read the scans
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

const titles: Readonly<Record<Exclude<ScanJob['state'], 'done'>, string>> = {
  reading: 'Reading the scans',
  waiting: 'These scans wait for those of another paper',
  paused: 'Reading the scans is paused',
  failed: 'The scans could not be read',
}

const Progress = ({ job }: { readonly job: ScanJob & { state: keyof typeof titles } }) => {
  const styles = useStyles()
  const pause = useAct('scans.pause')
  const resume = useAct('scans.resume')
  const cancel = useAct('scans.cancel', { said: 'Stopped. Nothing was added to the paper.' })
  const isStopped = job.state === 'paused' || job.state === 'failed'
  const left = job.pages - job.done
  const asked = { paperId: job.paperId }
  return (
    <MessageBar
      className={styles.bar}
      intent={job.state === 'failed' ? 'error' : 'info'}
      layout="multiline"
      politeness="polite"
    >
      <MessageBarBody>
        <MessageBarTitle>{titles[job.state]}</MessageBarTitle>{' '}
        {job.message !== null && <>{[job.message, job.next].filter(Boolean).join(' ')} </>}
        {job.done} of {counted(job.pages, 'page')} done
        {job.state === 'reading' && left > 0 && `, ${scanTimeWords(left)} left`}
        {job.unreadable > 0 && `; ${counted(job.unreadable, 'page')} could not be read`}.
        {job.state === 'reading' && (
          <ProgressBar
            className={styles.progress}
            value={job.done}
            max={job.pages}
            aria-label="Scanned pages read"
          />
        )}
      </MessageBarBody>
      <MessageBarActions>
        {isStopped ? (
          <Button disabledFocusable={resume.isPending} onClick={() => resume.mutate(asked)}>
            {job.state === 'failed' ? 'Try again' : 'Go on'}
          </Button>
        ) : (
          <Button disabledFocusable={pause.isPending} onClick={() => pause.mutate(asked)}>
            Pause
          </Button>
        )}
        <Button disabledFocusable={cancel.isPending} onClick={() => cancel.mutate(asked)}>
          Cancel
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}

/** The scanned pages of a paper: the offer to read them, and how far that is. Nothing where it has none, or all is read. */
export const PaperScans = ({ paper }: { readonly paper: Paper }) => {
  const job = useScanJob(paper.id)
  if (paper.scans === undefined || paper.scans.read || job === undefined) return null
  if (job === null) return <Offer paper={paper} pages={paper.scans.pages} />
  return job.state === 'done' ? null : <Progress job={{ ...job, state: job.state }} />
}
