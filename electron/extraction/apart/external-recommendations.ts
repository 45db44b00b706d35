import { isOutsiders, outsiderIn } from '../find/outsiders.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { entriesAfter } from './entries.ts'
import { type OtherDraft, type OtherFinder, other, settled } from './other.ts'

const announces = /\brecommend(?:s|ed|ations?|ing)?\b[^.]{0,120}:$/i

/** What inspectorates, auditors, the ombudsman and other bodies recommended: in a sentence, in a list after one, or under a heading of its own. */
export const externalRecommendations: OtherFinder = (reading) => {
  const drafts: OtherDraft[] = []
  const taken = new Set<number>()
  const type = 'external-recommendation' as const
  for (const { passage, setting } of settled(reading)) {
    const { text } = passage
    if (taken.has(passage.at)) continue
    if (setting.zone === 'other-bodies') {
      const by = outsiderIn(setting.under.findLast((over) => outsiderIn(over) !== null) ?? '')
      if (setting.rank === null && (passage.label !== null || /^that\b/i.test(text)) && text !== '')
        drafts.push(
          other(reading, passage, {
            type,
            rule: 'external-recommendation/under-heading',
            ...(by === null ? {} : { by }),
          }),
        )
      continue
    }
    if (setting.rank !== null || !isOutsiders(text)) continue
    const listed = announces.test(text.slice(-300)) ? entriesAfter(reading, passage) : []
    for (const entry of listed) {
      const by = outsiderIn(text)
      taken.add(entry.at)
      drafts.push(
        other(reading, entry, {
          type,
          rule: 'external-recommendation/list',
          ...(by === null ? {} : { by }),
        }),
      )
    }
    if (listed.length > 0) continue
    for (const span of sentencesOf(text)) {
      const sentence = text.slice(span.start, span.end)
      const by = outsiderIn(sentence)
      if (by !== null && isOutsiders(sentence))
        drafts.push(other(reading, passage, { type, rule: 'external-recommendation/told', by }, span))
    }
  }
  return drafts
}
