import type { Extraction } from '../../shared/model/candidate.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import { othersOf } from './apart/others.ts'
import { extractors } from './extractors.ts'
import { withFields } from './fields/complete.ts'
import { withReferences } from './find/by-reference.ts'
import { withReasons } from './find/reasons.ts'
import { withSaidBelow } from './find/said-below.ts'
import { paperPartsOf } from './paper/paper-parts.ts'
import { readingOf } from './paper/reading.ts'
import { reconciled } from './reconcile.ts'
import { withRecognised } from './recognised.ts'
import { setsOf } from './sets.ts'

/**
 * Everything that the extractors find in one paper. Pure: the same paper gives the same answer. `source.name` is
 * the file's name, read for a date or a kind only where the paper itself is silent.
 */
export const extract = (document: SourceDocument, source: { readonly name: string }): Extraction => {
  const reading = readingOf(document, source.name)
  const found = reconciled(extractors.flatMap((extractor) => extractor(reading)))
  const complete = withFields(reading, withSaidBelow(reading, found))
  const { sets, items } = setsOf(withReasons(reading, withReferences(reading, complete)))
  return {
    kind: reading.kind,
    title: reading.title,
    council: reading.council,
    body: reading.body,
    meetingDate: reading.meetingDate,
    parts: [...paperPartsOf(reading)],
    sets: [...sets],
    items: items.map(withRecognised(document)),
    other: [...othersOf(reading, found)],
  }
}
