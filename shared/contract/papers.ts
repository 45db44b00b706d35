import { z } from 'zod'
import { otherFoundSchema, otherTypeSchema, paperKindSchema } from '../model/candidate.ts'
import { importJobSchema, markingSchema, paperSchema, paperSummarySchema } from '../model/paper.ts'
import { blockSchema } from '../model/source-document.ts'
import { listRequest } from './list-request.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const paperId = z.object({ id: z.string() })

const paperFilterSchema = z.object({
  /** Every word in title, file name, body or council. */
  text: z.string().optional(),
  kind: paperKindSchema.optional(),
  /** Something found in it waits for a decision. */
  waiting: z.boolean().optional(),
  /** Not for publication, or only with its marking. */
  marked: z.boolean().optional(),
})

export const papersContract = {
  'papers.list': {
    request: listRequest(
      paperFilterSchema.default({}),
      ['importedAt', 'title', 'kind', 'body', 'meetingDate', 'waiting', 'marking', 'pages', 'council'],
      ['kind', 'body', 'year', 'marking'],
    ).extend({ descending: z.boolean().default(true) }),
    answer: windowOf(paperSummarySchema),
  },
  'papers.get': { request: paperId, answer: paperSchema },
  'papers.blocks': { request: windowSchema.extend({ id: z.string() }), answer: windowOf(blockSchema) },
  /** What was found in a paper and is kept apart: attendance, others' recommendations, the next meeting… */
  'papers.others': {
    request: windowSchema.extend({ id: z.string(), type: otherTypeSchema.optional() }),
    answer: windowOf(otherFoundSchema).extend({
      counts: z.array(z.object({ type: otherTypeSchema, total: z.int(), people: z.int() })),
    }),
  },
  /** Puts files on the import queue: by path where the host knows it, else by the id of an upload. */
  'papers.import': {
    request: z.object({
      files: z
        .array(z.union([z.object({ path: z.string() }), z.object({ upload: z.string() })]))
        .min(1)
        .max(500),
    }),
    answer: z.object({ jobs: z.array(z.string()) }),
  },
  'papers.jobs': { request: nothing, answer: z.object({ jobs: z.array(importJobSchema) }) },
  'papers.cancel': { request: z.object({ job: z.string() }), answer: nothing },
  'papers.retry': { request: z.object({ job: z.string() }), answer: nothing },
  /** Clears finished, failed and cancelled jobs from the list. */
  'papers.clearJobs': { request: nothing, answer: nothing },
  'papers.setMarking': { request: z.object({ id: z.string(), marking: markingSchema }), answer: nothing },
  /** Opens a copy of the original in the system's own program. */
  'papers.openOriginal': { request: paperId, answer: nothing },
  /** Into the bin for 30 days; refused where recommendations are cited from it. Can be undone. */
  'papers.remove': { request: paperId, answer: nothing },
} as const
