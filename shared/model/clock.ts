import { z } from 'zod'
import { daySchema } from './dates.ts'

/** Whom a recommendation is put to, as far as the time for a response goes. */
export const recipientKinds = ['executive', 'council', 'partner', 'officer', 'other'] as const
export const recipientKindSchema = z.enum(recipientKinds)
export type RecipientKind = z.infer<typeof recipientKindSchema>

export const periodUnits = ['months', 'weeks', 'days', 'working days'] as const
const periodUnitSchema = z.enum(periodUnits)
export type PeriodUnit = z.infer<typeof periodUnitSchema>

/** What starts the time: the day a recipient received the report, the day of the notice, or the later of both. */
export const clockStarts = ['received', 'notice', 'later', 'made'] as const
const clockStartSchema = z.enum(clockStarts)
export type ClockStart = z.infer<typeof clockStartSchema>

/** What an interim response does to the time: nothing, hold it until the full one, or answer it. */
export const interimEffects = ['runs on', 'pauses', 'answers'] as const
const interimEffectSchema = z.enum(interimEffects)
export type InterimEffect = z.infer<typeof interimEffectSchema>

const words = z.string().trim().min(1).max(500)

/** How long a kind of recipient has for its response, and on whose word. The council sets and changes it. */
export const clockRuleFieldsSchema = z.object({
  name: words,
  recipientKind: recipientKindSchema,
  /** The function of the committee that asks, in words ("health scrutiny"); null: any. */
  committeeFunction: words.nullable(),
  /** The bodies with that function; empty: any body. */
  bodyIds: z.array(z.string()).max(200),
  /** null: no time is set. */
  amount: z.int().min(1).max(999).nullable(),
  unit: periodUnitSchema,
  startsOn: clockStartSchema,
  /** True: the day it starts is the first day of the period ("beginning with the day on which"). */
  firstDayCounts: z.boolean(),
  interim: interimEffectSchema,
  /** Where the rule comes from, as the council says it. */
  source: words,
  /** Kept for what it says, and no longer gone by. */
  retired: z.boolean().default(false),
})
export type ClockRuleFields = z.infer<typeof clockRuleFieldsSchema>

export const clockRuleSchema = clockRuleFieldsSchema.extend({ id: z.string() })
export type ClockRule = z.infer<typeof clockRuleSchema>

/** What would become of the responses that go by a rule, were it removed. */
export const ruleRemovalSchema = z.object({
  /** How many go by it, and how many of these are still awaited. */
  responses: z.int(),
  awaited: z.int(),
  /** The rules that they would go by then; null: none fits, and no time is set. */
  after: z.array(z.object({ rule: z.string().nullable(), responses: z.int() })),
})
export type RuleRemoval = z.infer<typeof ruleRemovalSchema>

const clockStates = [
  'no rule',
  'no time set',
  'not started',
  'running',
  'paused',
  'overdue',
  'answered',
  'answered late',
] as const
/** What a list of recommendations can be narrowed to by their clocks. */
const clockFilters = ['overdue', 'due soon', 'running', 'paused', 'not started', 'answered late'] as const
export const clockFilterSchema = z.enum(clockFilters)
export type ClockFilter = z.infer<typeof clockFilterSchema>

const clockStateSchema = z.enum(clockStates)
export type ClockState = z.infer<typeof clockStateSchema>

/** How the time for one response stands on a day. */
const clockStandingSchema = z.object({
  state: clockStateSchema,
  startedOn: daySchema.nullable(),
  /** The last day in time. */
  dueOn: daySchema.nullable(),
  /** Days from today to the last day; negative: that many days past. null unless running, paused or overdue. */
  daysLeft: z.int().nullable(),
  /** When it was answered, or held by an interim response. */
  answeredOn: daySchema.nullable(),
})
export type ClockStanding = z.infer<typeof clockStandingSchema>

/** The clock of one recipient of one recommendation. */
export const recipientClockSchema = z.object({
  recipientId: z.string(),
  recipientName: z.string(),
  receivedOn: daySchema.nullable(),
  noticedOn: daySchema.nullable(),
  kind: recipientKindSchema,
  /** False: taken from the recipient's name, until a person says it. */
  kindSaid: z.boolean(),
  rule: clockRuleSchema.nullable(),
  standing: clockStandingSchema,
})
export type RecipientClock = z.infer<typeof recipientClockSchema>

/** The clock of a recommendation as lists show it: that of the recipient whose response presses most. */
export const responseClockSchema = clockStandingSchema.extend({ recipientName: z.string() })
export type ResponseClock = z.infer<typeof responseClockSchema>
