import { z } from 'zod'

/**
 * A kind of report as data: a file that a council can copy and change. Words may hold figures of the tracker in
 * braces ("{recommendations}", see `templateFigures`), and stretches in square brackets that are left out where a
 * figure in them is not known: "made by {body}[ in {made on}]".
 */

/** What a column of the tracker's table can hold. */
const trackerCells = [
  'reference',
  'origin',
  'date',
  'area',
  'recommendation',
  'put to',
  'response',
  'due',
  'lead',
  'commentary',
  'latest',
  'status',
] as const

const columnSchema = z.strictObject({
  holds: z.enum(trackerCells),
  /** The words above the column. */
  header: z.string().trim().min(1).max(80),
  /** Width beside the others. */
  width: z.number().positive().max(1000),
})
export type TrackerColumn = z.infer<typeof columnSchema>

const words = z.string().trim().min(1).max(4000)
const level = z.int().min(1).max(4).optional()

/** Parts of which there is nothing to say but that they are there: the tracker fills all but the first two. */
export const plainParts = [
  'contents',
  'new page',
  'recommendations',
  'recommendations with responses',
  'revisit table',
  'actions',
  'response form',
  'issues considered',
  'performance',
] as const
export type PlainPart = (typeof plainParts)[number]

const templatePartSchema = z.discriminatedUnion('part', [
  z.strictObject({ part: z.literal('heading'), text: words, level }),
  /** Numbered under its heading. */
  z.strictObject({ part: z.literal('text'), text: words }),
  /** Without a number: what stands before the first heading. */
  z.strictObject({ part: z.literal('opening'), text: words }),
  z.strictObject({ part: z.literal('points'), items: z.array(words).min(1) }),
  /** What a person has to write, said where it goes. */
  z.strictObject({ part: z.literal('to write'), text: words }),
  z.strictObject({ part: z.enum(plainParts) }),
  z.strictObject({
    part: z.literal('progress table'),
    table: z.enum(['A', 'B', 'C', 'D', 'E']),
    heading: words,
  }),
  z.strictObject({ part: z.literal('tracker'), columns: z.array(columnSchema).min(1).max(14) }),
  z.strictObject({
    part: z.literal('counts'),
    of: z.enum(['response', 'delivery', 'judgement']),
    caption: words,
  }),
  z.strictObject({ part: z.literal('chart'), of: z.enum(['progress', 'responses', 'measures']) }),
])
export type TemplatePart = z.infer<typeof templatePartSchema>

export const reportTemplateSchema = z.strictObject({
  /** How it is called where a report is chosen, and on the command line. */
  name: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(60),
  /** What people call it; left out: its name, as words. */
  label: z.string().trim().min(1).max(80).optional(),
  /** One review at a time; else all the tracker, or one review where one is chosen. */
  ofReview: z.boolean(),
  title: words,
  /** The title where the report is on all the tracker; left out: the same. */
  titleOfAll: words.optional(),
  landscape: z.boolean().optional(),
  /** Parts are left to be written: every page says DRAFT until somebody has. */
  draft: z.boolean().optional(),
  parts: z.array(templatePartSchema).min(1).max(200),
})
export type ReportTemplate = z.infer<typeof reportTemplateSchema>

/** What stands in braces in the words of a template, and what it prints. */
export const templateFigures = {
  council: 'the council’s name',
  review: 'the title of the review',
  reference: 'the reference of the review',
  body: 'who made the recommendations',
  'made on': 'when they were made',
  today: 'the day of the report',
  recommendations: 'how many there are: “12 recommendations”',
  waiting: 'how many wait for a response: “3 recommendations”',
  accepted: 'how many were accepted, in part or in principle too',
  rejected: 'how many were rejected',
  complete: 'how many are reported complete',
  overdue: 'how many are overdue',
  'signed off': 'how many the panel has signed off',
  actions: 'how many actions there are: “5 actions”',
  'open actions': 'how many of them are open',
  'overdue actions': 'how many of them are overdue',
  'table A': 'how many stand in table A of a progress report; so B to E',
  'table B': 'so',
  'table C': 'so',
  'table D': 'so',
  'table E': 'so',
} as const
export type TemplateFigure = keyof typeof templateFigures
