import type { MarkupElement } from './node.ts'

/** What a format says about a paragraph beside its words. */
export type ParagraphFacts = {
  /** The words, any mark of the format's own taken out. */
  readonly raw: string
  readonly page?: number
  /** A label that the format printed by itself: an automatic number. */
  readonly label?: string
  readonly headingLevel?: number
  readonly listLevel?: number
  readonly bold?: boolean
  /** The paragraph stands in a row marked as a header. */
  readonly headerRow?: boolean
}

/** Where formats that come as HTML differ. */
export type MarkupRules = {
  readonly facts: (raw: string) => ParagraphFacts
  /** Navigation and the like, left out whole. */
  readonly skip: (element: MarkupElement) => boolean
  /** thead and th mean what they say. */
  readonly trustHeaderTags: boolean
}
