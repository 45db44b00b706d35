import type { PaperKind } from '../../../../shared/model/candidate.ts'

/** What is known of a paper, or of a part of a pack, before its kind is. */
export type Clues = {
  /** Its file's name, which counts only where the paper says little. */
  readonly name: string
  /** All its lines, labels in front. */
  readonly lines: readonly string[]
  /** Running headers and footers. */
  readonly furniture: readonly string[]
  /** Tables whose rows are recommendations or actions with what has become of them, and how many rows they have. */
  readonly trackers: number
  readonly trackedRows: number
  /** Tables of measures. */
  readonly measures: number
}

export type Weights = Readonly<Partial<Record<PaperKind, number>>>

/**
 * Where a sign may stand. `title`: a short line at the very top; `head`: where a paper says who meets or reports, and
 * its running headers; `top`: its first page; `end`: its last lines; `name`: its file's name.
 */
export type Place = 'title' | 'head' | 'top' | 'all' | 'end' | 'name'

/** Something that speaks for or against kinds of paper, and how much; no one sign names a council or one paper's words. */
export type KindSign = {
  /** In words, for the officer who asks why: "Its title says minutes". */
  readonly says: string
  readonly weighs: Weights
  /** It counts anew each time it is met in other words, so often at most. */
  readonly most?: number
} & (
  | { readonly in: Place; readonly shape: RegExp; readonly not?: RegExp }
  | { readonly amount: (clues: Clues) => number }
)
