import type { Draft, Extractor } from '../draft.ts'
import { isBullet } from '../paper/label.ts'
import { progressGroup } from './groups.ts'
import { item, placesOf, present } from './item.ts'
import { listAt } from './list.ts'

const statement =
  /\b[a-z]{3,}ed\b|\b(?:has|have|had|was|were|is|are|been|now|continu|complet|launch|deliver|increas|reduc|improv|achiev|establish|introduc|held|made|met)/i

/** Statements of progress that stand on their own as a list under a progress heading of a report; minutes tell theirs as narrative. */
export const progressPoints: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (let at = 0; at < reading.passages.length; at += 1) {
    const passage = reading.passages[at]
    const setting = reading.settings[at]
    if (
      passage === undefined ||
      setting === undefined ||
      setting.zone !== 'progress' ||
      setting.rank !== null ||
      setting.part.kind === 'minutes' ||
      setting.part.kind === 'agenda'
    )
      continue
    const list = passage.label !== null && isBullet(passage.label) ? listAt(reading, at) : null
    if (list === null) continue
    const telling = list.entries.filter(({ passages: [first] }) => statement.test(first?.text ?? '')).length
    // Where most points tell what was done, the others do too, whatever their verbs.
    if (telling * 2 < list.entries.length) continue
    for (const { passages } of list.entries) {
      const [first] = passages
      if (first === undefined || first.text.split(' ').length < 5) continue
      const draft = item(reading, {
        type: 'progress',
        rule: 'progress/point-under-heading',
        fired: setting.heading ?? '',
        confidence: 0.75,
        group: progressGroup(reading),
        number: null,
        places: placesOf(passages),
        page: first.page,
        owner: null,
      })
      // When it was done is not when it is due.
      drafts.push(draft === null ? null : { ...draft, due: null, dueDate: null })
    }
    at = list.next - 1
  }
  return present(drafts)
}
