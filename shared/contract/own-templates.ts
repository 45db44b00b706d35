import { z } from 'zod'
import { templateSchema, reportSchema } from '../model/report.ts'
import { reportTemplateSchema } from '../model/report-template.ts'
import { nothing, windowOf, windowSchema } from './window.ts'

const templateId = z.object({ id: z.string() })

/** One of Revisit's templates, or one of the council's own by its id. */
const whichTemplate = z.union([z.object({ builtIn: templateSchema }), z.object({ own: z.string() })])
export type WhichTemplate = z.infer<typeof whichTemplate>

/** A template as its file has it, which may not be in order yet. */
const templateText = z.string().max(1_000_000)

/** The templates that a council makes for itself, and the files that they come and go as. */
export const ownTemplatesContract = {
  /** By name. `reports`: how many have it. */
  'templates.list': {
    request: windowSchema,
    answer: windowOf(
      z.object({
        id: z.string(),
        label: z.string(),
        name: z.string(),
        ofReview: z.boolean(),
        parts: z.int(),
        reports: z.int(),
      }),
    ),
  },
  'templates.get': { request: whichTemplate, answer: z.object({ template: reportTemplateSchema }) },
  /** Makes a template of the council's own that begins as that one is. */
  'templates.copy': {
    request: z.object({ from: whichTemplate, label: z.string().trim().min(1).max(80) }),
    answer: templateId,
  },
  /** In the place of what it was; refused with every fault in words. */
  'templates.save': { request: templateId.extend({ text: templateText }), answer: nothing },
  /** Reports that have it keep it. */
  'templates.remove': { request: templateId, answer: nothing },
  /** From a file that 'templates.export' or the command line wrote. */
  'templates.import': {
    request: z.object({ file: z.union([z.object({ path: z.string() }), z.object({ upload: z.string() })]) }),
    answer: templateId,
  },
  /** Asks where to save; `file` is null where the person cancels. */
  'templates.export': { request: whichTemplate, answer: z.object({ file: z.string().nullable() }) },
  /** The report that it would make now of one review, or of all the tracker; refused with every fault in words. */
  'templates.preview': {
    request: z.object({ text: templateText, reviewId: z.string().nullable() }),
    answer: reportSchema,
  },
} as const
