import { z } from 'zod'
import { scanJobSchema } from '../model/scan.ts'
import { nothing } from './window.ts'

const paper = z.object({ paperId: z.string() })

export const scansContract = {
  /** Scans that are being read, wait, were paused or failed, in the order of their turns; and those done since the start. */
  'scans.jobs': { request: nothing, answer: z.object({ jobs: z.array(scanJobSchema) }) },
  /** Reads the scanned pages of a paper, after those that were asked for before. Never begins by itself. */
  'scans.start': { request: paper, answer: nothing },
  /** Stops after what has been read so far; it is kept, also over a restart. */
  'scans.pause': { request: paper, answer: nothing },
  /** Goes on with the next page that has not been read. */
  'scans.resume': { request: paper, answer: nothing },
  /** Stops, and forgets the pages read so far: nothing of them is in the paper yet. */
  'scans.cancel': { request: paper, answer: nothing },
} as const
