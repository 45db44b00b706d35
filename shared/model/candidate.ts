import { z } from 'zod'
import { citationSchema } from './citation.ts'
import { statedDateSchema } from './dates.ts'
import { paperPartSchema } from './paper-part.ts'
import { deliveryStatusSchema, responseKindSchema } from './recommendation.ts'

export const paperKinds = [
  'minutes',
  'agenda-pack',
  'officer-report',
  'scrutiny-report',
  'annual-report',
  'action-plan',
  'strategy',
  'other',
] as const
export const paperKindSchema = z.enum(paperKinds)
export type PaperKind = z.infer<typeof paperKindSchema>

export const candidateTypes = ['recommendation', 'resolution', 'action', 'progress', 'indicator'] as const
export const candidateTypeSchema = z.enum(candidateTypes)
export type CandidateType = z.infer<typeof candidateTypeSchema>

/** What a figure is: the council's own, what it aims at, what others have, a colour or grade given to it, its direction. */
const observationKinds = ['value', 'target', 'comparator', 'rating', 'trend'] as const

/** Why a value is not simply the next of its series. "break": measured another way than before, so no line is drawn across. */
const observationFlags = [
  'estimated',
  'provisional',
  'awaited',
  'not set',
  'not comparable',
  'suppressed',
  'break',
] as const

const observationSchema = z.object({
  /** Column or comparator: "Our council", "National average", "Target". */
  series: z.string(),
  period: z.string().nullable(),
  /** As printed: "93.3%", "Not set". */
  raw: z.string(),
  number: z.number().nullable(),
  kind: z.enum(observationKinds).optional(),
  flag: z.enum(observationFlags).optional(),
})
export type ObservationFound = z.infer<typeof observationSchema>

/** A delivery status that the commentary's words suggest. Only a person sets a status. */
const suggestedStatusSchema = z.object({
  status: deliveryStatusSchema,
  /** As printed: "has now been actioned". */
  words: z.string(),
})
export type SuggestedStatus = z.infer<typeof suggestedStatusSchema>

/** An answer that the words of a response suggest. Only a person records a response. */
const suggestedResponseSchema = z.object({
  kind: responseKindSchema,
  /** As printed: "Agreed in part". */
  words: z.string(),
  /** What is printed after them in the same place: mostly the reason. */
  rest: z.string().optional(),
})
export type SuggestedResponse = z.infer<typeof suggestedResponseSchema>

/**
 * Something an extractor found, before anyone has decided on it. `text` is the item's own words, whole,
 * without its label, its marker ("RESOLVED") or a lead-in shared with its neighbours; paragraphs are joined
 * with "\n\n".
 */
export const foundSchema = z.object({
  type: candidateTypeSchema,
  /** The label printed at the item, else the minute or paragraph number it stands under. */
  number: z.string().nullable(),
  text: z.string(),
  /** The progress, response or action cell of the same row; paragraphs joined with "\n\n". */
  commentary: z.string().nullable(),
  /** Start and end in `text` of the part that only gives the reason. */
  rationale: z.object({ start: z.int(), end: z.int() }).optional(),
  owner: z.string().nullable(),
  /** The name that the owner's initials stand for in the paper's attendance. */
  ownerName: z.string().optional(),
  /** The body or person that a recommendation is put to, where the words name one. */
  recipient: z.string().optional(),
  /** The minute or paragraph that it stands under, where `number` is a label of its own. */
  minute: z.string().optional(),
  /** The heading or title of the minute that it stands under, as printed. */
  under: z.string().optional(),
  /** The words as printed: "by December 2012". */
  due: z.string().nullable(),
  dueDate: statedDateSchema.nullable(),
  /** Id of the set in the same extraction. */
  set: z.string(),
  citation: citationSchema,
  /** Where the paper prints it again. */
  alsoAt: z.array(citationSchema).optional(),
  /** A decision by reference ("recommendations 1 to 3 be approved"): places in `items` of what it decides. */
  decides: z.array(z.int().nonnegative()).optional(),
  /** What the paper gives as the reason for a decision, apart from its words. */
  reason: z.object({ text: z.string(), citation: citationSchema }).optional(),
  /** The citation of the commentary, where it has one of its own. */
  commentaryCitation: citationSchema.optional(),
  /** Name of the rule that found it, "extractor/rule". */
  rule: z.string(),
  /** The words that fired the rule. */
  fired: z.string(),
  confidence: z.number().min(0).max(1),
  /** How sure the words themselves are, where a machine read them from a scan. */
  recognised: z.number().min(0).max(1).optional(),
  procedural: z.boolean(),
  /** What the commentary, or a status printed beside it, suggests. */
  suggested: suggestedStatusSchema.optional(),
  /** What the response printed beside it suggests. */
  response: suggestedResponseSchema.optional(),
  /** Indicators only. */
  values: z.array(observationSchema).optional(),
  /** Indicators only: which way is good, where the paper says. */
  polarity: z.enum(['higher', 'lower']).optional(),
})
export type Found = z.infer<typeof foundSchema>

/** What a set is: the panel's new recommendations, earlier ones looked at again, what is put to cabinet, decisions of a meeting. */
export const setStages = [
  'new',
  'earlier',
  'cabinet',
  'decisions',
  'actions',
  'indicators',
  'external',
] as const
export const setStageSchema = z.enum(setStages)
export type SetStage = z.infer<typeof setStageSchema>

const foundSetSchema = z.object({
  /** Unique in its extraction only: "set-1". */
  id: z.string(),
  /** Who made these recommendations or decisions, as printed. */
  body: z.string().nullable(),
  /** When they were made (not when progress was reported). */
  date: statedDateSchema.nullable(),
  /** Title of the piece of work they belong to, as printed. */
  review: z.string().nullable(),
  stage: setStageSchema,
})
export type FoundSet = z.infer<typeof foundSetSchema>

/** What is kept apart, in the order in which it is shown. */
export const otherTypes = [
  'attendance',
  'apologies',
  'declaration',
  'next-meeting',
  'external-recommendation',
  'strength',
  'objective',
  'minute',
  'kind',
] as const
export const otherTypeSchema = z.enum(otherTypes)
export type OtherType = z.infer<typeof otherTypeSchema>

/** Found and kept apart, never in the review queue's sets: other bodies' recommendations, attendance, objectives, what shows the paper's kind. */
export const otherFoundSchema = z.object({
  type: otherTypeSchema,
  text: z.string(),
  citation: citationSchema,
  /** Name of the rule that found it, "extractor/rule". */
  rule: z.string(),
  /** Of a minute: its number as printed. */
  number: z.string().optional(),
  /** Of attendance and apologies: the people that the words name, without titles and posts. */
  people: z.array(z.string()).optional(),
  /** Of an external recommendation: who made it, as printed. */
  by: z.string().optional(),
  /** Of a sign of the paper's kind: what it shows, "it says who was present". */
  says: z.string().optional(),
  /** Of the next meeting: its day. */
  date: statedDateSchema.optional(),
})
export type OtherFound = z.infer<typeof otherFoundSchema>

/** Everything that the extractors say about one paper. */
export const extractionSchema = z.object({
  kind: paperKindSchema,
  title: z.string().nullable(),
  council: z.string().nullable(),
  body: z.string().nullable(),
  /** The meeting that the paper is for; null where only a publication date is given. */
  meetingDate: statedDateSchema.nullable(),
  /** The papers within it; one, where it is a paper of its own. */
  parts: z.array(paperPartSchema),
  sets: z.array(foundSetSchema),
  items: z.array(foundSchema),
  other: z.array(otherFoundSchema),
})
export type Extraction = z.infer<typeof extractionSchema>
