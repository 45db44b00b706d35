import { z } from 'zod'
import { daySchema } from './dates.ts'
import { deliveryStatuses, judgements } from './recommendation.ts'

const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const
const nationSchema = z.enum(nations)
/** Whose bank holidays are no working days. */
export type Nation = z.infer<typeof nationSchema>

const bandColours = ['green', 'amber', 'red', 'blue', 'purple', 'grey', 'black'] as const
const bandColourSchema = z.enum(bandColours)
export type BandColour = z.infer<typeof bandColourSchema>

const bandSchema = z.object({
  id: z.string().min(1).max(40),
  /** Always shown with the colour: "Amber", "3". */
  words: z.string().trim().min(1).max(40),
  colour: bandColourSchema,
})
export type Band = z.infer<typeof bandSchema>

const bandId = z.string().nullable()

/**
 * How a council shows delivery and judgement in colours or numbers. A display only: the three axes stay as
 * they are. Where a judgement has a band it is shown, else the band of the delivery status.
 */
export const colourMapSchema = z.object({
  bands: z.array(bandSchema).max(12),
  delivery: z.partialRecord(z.enum(deliveryStatuses), bandId),
  judgement: z.partialRecord(z.enum(judgements), bandId),
})
export type ColourMap = z.infer<typeof colourMapSchema>

export const councilSettingsSchema = z.object({
  /** null: not said yet. */
  name: z.string().trim().min(1).max(200).nullable(),
  /** Of recommendations, "SR ({yy/yy}) {nn}": see shared/rules/reference-pattern. */
  referencePattern: z.string().trim().min(1).max(80),
  /** Of reviews, "Review {yy/yy}-{nn}". */
  reviewPattern: z.string().trim().min(1).max(80),
  /** The month in which the municipal year starts, 1 to 12. */
  yearStart: z.int().min(1).max(12),
  nation: nationSchema,
  /** Days on which the council is closed beside weekends and bank holidays. */
  closedDays: z.array(daySchema).max(400),
  /** So many days before a date it counts as due soon. */
  dueSoonDays: z.int().min(1).max(365),
  /** So many months without an update are worth a question. */
  quietMonths: z.int().min(1).max(60),
  /** null: statuses are shown without colours of the council's. */
  colourMap: colourMapSchema.nullable(),
})
export type CouncilSettings = z.infer<typeof councilSettingsSchema>
