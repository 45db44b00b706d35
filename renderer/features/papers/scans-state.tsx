import { Caption1 } from '@fluentui/react-components'
import { counted } from '../../../shared/rules/counted.ts'
import { useScanJobs } from './use-scan-job.ts'

const stateWords = {
  reading: 'being read',
  waiting: 'to be read next',
  paused: 'paused',
  failed: 'not read',
  done: 'read',
} as const

/** How it stands with the scanned pages of a paper, in a line of the list. */
export const ScansState = ({ paperId, pages }: { readonly paperId: string; readonly pages: number }) => {
  const job = useScanJobs()?.find((one) => one.paperId === paperId)
  return (
    <Caption1>
      {job === undefined
        ? counted(pages, 'scanned page')
        : `Scan: ${job.done} of ${job.pages}, ${stateWords[job.state]}`}
    </Caption1>
  )
}
