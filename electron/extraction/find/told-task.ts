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
