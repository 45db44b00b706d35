import type { RuleName } from '../../../shared/rules/finding-rules.ts'

/** What shows that a sentence gives somebody something to do. */
export type Task = {
  readonly rule: RuleName
  readonly owner: string | null
  readonly fired: string
  readonly confidence: number
  /** Where its words stand in the sentence, where they are a part of it in brackets: "(BH to write)". */
  readonly part?: { readonly start: number; readonly end: number }
}

/** "The Clerk would action.", "AB will do this before the next meeting.": what is to be done stands in the sentence before. */
export const refersBack =
  /^[^.]{2,40} (?:to|will|would) (?:action(?: this| it| these)?\.?$|(?:do|action|arrange|see to|deal with|look into|follow up|chase|progress|pursue) (?:this|that|it|so)\b[^,;]{0,40}$)/
