import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { doersPattern } from '../fields/doer.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import { actionsGroup } from './groups.ts'
import { item, present, placesOf } from './item.ts'
import { listAt } from './list.ts'
import { isTaskVerb } from './task-verbs.ts'

const owned = new RegExp(
  `(?:^|[,;.:–-] ?|\\bthat )((?:the )?${doersPattern}) (?:to|would|will|agreed to|would be) ([a-z-]+)`,
)
const byWhom = new RegExp(`\\bby (${doersPattern})\\.?$`)
const runInTitle = /^[^.:]{2,60}:\s+(?=\S)/

const ownerOf = (text: string): string | null => {
  const match = owned.exec(text)
  if (match !== null && (isTaskVerb(match[2] ?? '') || /\bwould be$/.test(match[0].replace(/ [a-z-]+$/, ''))))
    return match[1]?.replace(/^the /i, '') ?? null
  return byWhom.exec(text)?.[1] ?? null
}

/** Where an entry's own words begin: after a short title run into it ("Pond Boards: …"). */
const wordsStart = ({ text }: Passage): number => runInTitle.exec(text)?.[0].length ?? 0

/** Entries of a list of tasks: under "Outstanding for action", "Actions arising", or an annual report's "Areas for further development". */
export const listedActions: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (let at = 0; at < reading.passages.length; at += 1) {
    const passage = reading.passages[at]
    const setting = reading.settings[at]
    if (passage === undefined || setting === undefined || setting.rank !== null) continue
    const outstanding = setting.zone === 'outstanding' && setting.part.kind === 'minutes'
    const development =
      setting.zone === 'development' && (reading.kind === 'annual-report' || reading.kind === 'action-plan')
    if (!outstanding && !development) continue
    const list = listAt(reading, at, { anyStart: true })
    if (list === null) continue
    for (const { label, passages } of list.entries) {
      const [first, ...rest] = passages
      if (first === undefined) continue
      drafts.push(
        item(reading, {
          type: 'action',
          rule: outstanding ? 'listed-action/outstanding' : 'listed-action/further-development',
          fired: setting.heading ?? '',
          confidence: 0.8,
          group: actionsGroup(reading, setting.part),
          number: isBullet(label) ? null : citedNumber(label),
          places: [placeIn(first, wordsStart(first)), ...placesOf(rest)],
          page: first.page,
          owner: ownerOf(first.text.slice(wordsStart(first))),
        }),
      )
    }
    at = list.next - 1
  }
  return present(drafts)
}
