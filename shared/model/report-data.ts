import type { ActionRow } from './action.ts'
import type { ObservationFound } from './candidate.ts'
import type { ColourMap } from './council.ts'
import type {
  DeliveryStatus,
  JudgementKind,
  ProgressUpdate,
  Recommendation,
  ResponseKind,
  Source,
} from './recommendation.ts'

/** A recommendation as reports print it: of what may be published, and nothing else. */
export type ReportedRecommendation = {
  readonly id: string
  readonly reviewId: string | null
  /** Its own, by the council's pattern. */
  readonly reference: string | null
  readonly reviewReference: string | null
  readonly reviewTitle: string | null
  readonly bodyName: string | null
  readonly madeOn: string | null
  readonly number: string | null
  readonly text: string
  readonly owner: string | null
  readonly dueDate: string | null
  readonly dueWords: string | null
  readonly slips: number
  readonly overdue: boolean
  readonly procedural: boolean
  /** null: awaited. */
  readonly response: ResponseKind | null
  readonly delivery: DeliveryStatus | null
  readonly judgement: JudgementKind | null
  /** null: the paper that it stands in is not known. */
  readonly source: Source | null
  readonly recipients: readonly string[]
  /** In order of date, newest last. */
  readonly responses: Recommendation['responses']
  readonly updates: readonly ProgressUpdate[]
  readonly judgements: Recommendation['judgements']
}

/** A measure as its paper gives it, with its figures in the order of the columns. */
export type ReportedIndicator = {
  readonly name: string
  readonly commentary: string | null
  readonly values: readonly ObservationFound[]
  readonly source: Source | null
}

/** What the reports of one review, or of all the tracker, are made from: tracking gives it, templates print it. */
export type ReportData = {
  readonly council: string | null
  /** null: of all the tracker. */
  readonly review: {
    readonly title: string
    readonly reference: string
    readonly bodyName: string | null
    /** ISO, with the precision known. */
    readonly reportDate: string | null
  } | null
  /** ISO day on which it stands so. */
  readonly today: string
  /** By review, then in the order of the paper. */
  readonly recommendations: readonly ReportedRecommendation[]
  readonly actions: readonly ActionRow[]
  /** Measures of the papers that the recommendations stand in; left out: none. */
  readonly indicators?: readonly ReportedIndicator[]
  /** How the council shows delivery in colours; left out: in none of its own. */
  readonly colourMap?: ColourMap | null
  /** The council has said how its recommendations are numbered: their references stand beside their numbers. */
  readonly printsReferences?: boolean
  /** How many of each come from exempt papers: they are not among the rest, and the report says so. */
  readonly leftOut: {
    readonly recommendations: number
    readonly commentaries: number
    readonly responses: number
    readonly actions: number
  }
  /** Something comes from a paper marked OFFICIAL-SENSITIVE: every page says so too. */
  readonly sensitive: boolean
}
