import type { ScanJob } from '../../../shared/model/scan.ts'
import { useAnswer } from '../../ui/index.ts'

/** Reading of scans, paper by paper; undefined until that is known. */
export const useScanJobs = (): readonly ScanJob[] | undefined => useAnswer('scans.jobs', {}).data?.jobs

/** How far reading the scans of a paper is; null where nobody asked for it, undefined until that is known. */
export const useScanJob = (paperId: string): ScanJob | null | undefined => {
  const jobs = useScanJobs()
  return jobs === undefined ? undefined : (jobs.find((job) => job.paperId === paperId) ?? null)
}
