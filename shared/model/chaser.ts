/** What a draft chaser letter is made from: tracking gives it, the template writes it. */
export type Chaser = {
  readonly council: string | null
  readonly bodyName: string | null
  readonly recipientName: string
  /** ISO days. */
  readonly today: string
  readonly startedOn: string | null
  readonly dueOn: string
  readonly daysOverdue: number
  /** The rule in a sentence, and where it comes from. */
  readonly ruleWords: string
  readonly ruleSource: string
  /** The recommendation's own. */
  readonly ownReference: string | null
  /** The review's. */
  readonly reference: string | null
  readonly reviewTitle: string | null
  readonly number: string | null
  /** null: it comes from a paper that is exempt from publication, and is left out. */
  readonly text: string | null
}
