import type { Extraction } from '../../shared/model/candidate.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import { type Sketch, sketchesOf } from './printings/index.ts'

/** What is worked out of a paper's words before any of it is stored. */
export type Findings = {
  readonly extraction: Extraction
  /** What its parts are recognised by, one a part, in order. */
  readonly sketches: readonly Sketch[]
}

export type Extract = (document: SourceDocument, about: { readonly name: string }) => Extraction

/** Everything that can be said of a paper from its own words. Long work for a long paper: not for the app's process. */
export const findingsOf = (document: SourceDocument, name: string, extract: Extract): Findings => {
  const extraction = extract(document, { name })
  return { extraction, sketches: sketchesOf(document, extraction.parts) }
}
