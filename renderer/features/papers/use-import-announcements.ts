import { useAnnounce } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import type { ImportJob } from '../../../shared/model/paper.ts'
import { isOver, jobWords } from './import-words.ts'

/** Says the end of each import, not every step of it. */
export const useImportAnnouncements = (jobs: readonly ImportJob[]): void => {
  const { announce } = useAnnounce()
  const running = useRef<ReadonlySet<string>>(new Set())
  useEffect(() => {
    for (const job of jobs) {
      if (isOver(job) && running.current.has(job.id))
        announce(`${job.name}: ${jobWords(job)}`, { polite: true })
    }
    running.current = new Set(jobs.filter((job) => !isOver(job)).map(({ id }) => id))
  }, [jobs, announce])
}
