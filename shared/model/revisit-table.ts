/** What the revisit of one review is made from: tracking gives it, the template prints it. */
export type RevisitTable = {
  readonly council: string | null
  readonly review: {
    readonly title: string
    readonly reference: string
    readonly bodyName: string | null
    /** ISO, with the precision known. */
    readonly reportDate: string | null
  }
  /**
   * In the order of the paper. `text` and each commentary: paragraphs joined with "\n\n"; the commentaries are
   * every update, in order of date.
   */
  readonly rows: readonly {
    readonly number: string | null
    /** Its own, where the council has a pattern of its own to print. */
    readonly reference?: string | null
    readonly text: string
    readonly commentaries: readonly string[]
  }[]
  /** How many of each come from exempt papers: they are not among the rows, and the report says so. */
  readonly leftOut: { readonly recommendations: number; readonly commentaries: number }
  /** Something among the rows comes from a paper marked OFFICIAL-SENSITIVE: every page says so too. */
  readonly sensitive: boolean
}
