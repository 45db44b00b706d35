import type { RuleName } from '../../../shared/rules/finding-rules.ts'

/** Where the words of a decision begin in a passage, and what showed it. */
export type Mark = {
  readonly rule: RuleName
  readonly fired: string
  readonly from: number
  readonly confidence: number
  /** The passage is the first entry of a list, each entry of which was decided. */
  readonly list?: true
}
