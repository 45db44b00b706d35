import type { Draft, Extractor } from '../draft.ts'
import { asksAtOnce, givesTask } from '../fields/asking.ts'
import { isBullet, citedNumber } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { isOnSubjects } from './announcing.ts'
import { recommendationsGroup } from './groups.ts'
import { item, placesOf, present } from './item.ts'
import { type Entry, listAt } from './list.ts'
import { inMinutes, isMuted } from './muted.ts'
import { isOutsiders } from './outsiders.ts'

/** What speaks for and against a line's bidding somebody do what the list under it says. */
const signs: readonly (readonly [weight: number, shape: RegExp])[] = [
  [
    2,
    /\b(?:recommend\w*|suggest(?:s|ions?)?|propos(?:es?|als?)|urg(?:es?|ing)|call(?:s|ing)? (?:on|for)|advises?)\b/i,
  ],
  [
    2,
    /\b(?:we|I|campaigners|members|the (?:charity|panel|group|review|report)) (?:are |is )?(?:also )?(?:ask(?:s|ing)?|wants?|would like)\b/i,
  ],
  [2, /\b(?:should|must|ought to|needs? to)\b/i],
  [1, /\b(?:chang|improv|prioriti)\w+/i],
  [1, /\b(?:following|these|as follows|below)\b/i],
  [
    -3,
    /\b(?:aims?|objectives?|purpose|roles?|dut(?:y|ies)|responsib\w+|remit|functions?|vision|principles?|criteria|terms)\b/i,
  ],
  // What readers and people at large should do.
  [
    -3,
    /\b(?:you|your|readers?|anyone|everyone|please)\b|\b(?:residents|people|patients|parents|visitors|customers|applicants|tenants|drivers|families|children|pupils|carers) (?:should|must|ought|need)\b/i,
  ],
  // Told of what was done, said or missed.
  [
    -3,
    /\b(?:told|said|says|felt|fail(?:s|ed|ing)?|found|finds|noted|notes|reported|praised|already|complain(?:s|ed)|observed|saw|seen|heard|showed|have been|has been|had|did|was|were|(?:is|are) (?:working|committed|required))\b/i,
  ],
  // Laid down by others.
  [
    -3,
    /\b(?:guidance|guidelines?|acts?|law|legislation|regulations?|code|polic(?:y|ies)|standards?|evidence|literature|research|nice|national(?:ly)?|statutory|toolkit|framework|protocol|procedures?)\b/i,
  ],
]

const weighed = (text: string): number =>
  signs.reduce((sum, [weight, shape]) => sum + (shape.test(text) ? weight : 0), 0)

/** A paper that looks into something: guides and policies list what is to be done too. */
const looksInto =
  /\b(?:needs? assessments?|jsna|evaluation|inspect(?:ions?|ors?)|inquiry|audit|findings|recommend\w*|healthwatch|survey|research|peer (?:review|challenge)|(?:case|homicide|practice|adults?|independent|thematic|service) reviews?|briefing|call(?:s|ing) (?:on|for)|campaign\w*)\b/i

const isAssessing = ({ kind, passages, settings }: Reading): boolean =>
  kind === 'other' &&
  passages.some(
    ({ text, at }) => (at < 15 || settings[at]?.rank !== null) && looksInto.test(text.slice(0, 600)),
  )

/** The last sentence of a line that leads to the list under it; null where it leads nowhere. */
const stemOf = ({ text }: Passage): string | null => {
  const ends = /:\s?[-–—]{0,2}$/.test(text.slice(-5))
  const body = text.replace(/[\s.:–—-]+$/, '')
  const stop = Math.max(...['. ', '! ', '? '].map((mark) => body.lastIndexOf(mark)))
  // "We have heard this, and we will make these changes": the clause that leads on.
  const clause = /.*\b(?:and|so) (?=we (?:will|are|ask|want|call)\b)/i.exec(body.slice(stop + 1))
  const last = body.slice(stop + 1 + (clause?.[0].length ?? 0)).trim()
  if (last === '' || last.length > 260) return null
  return ends || /\b(?:these|following|below)\b/i.test(last) ? last : null
}

const bids = (stem: string, entry: string): boolean =>
  /^To [a-z]/.test(entry) ||
  asksAtOnce(entry) ||
  givesTask(entry) ||
  (/\bby$/i.test(stem) && /^[a-z]+ing\b/i.test(entry))

/** A stem that itself says at once what is to be done ("Publish a plan with the following parts:") bids too. */
const isBid = (stem: string, entries: readonly Entry[]): boolean => {
  const bidding = entries.filter(({ passages: [first] }) => first !== undefined && bids(stem, first.text))
  return (
    entries.length > 1 &&
    bidding.length * 4 >= entries.length * 3 &&
    weighed(stem) + (asksAtOnce(stem) ? 1 : 0) >= 2
  )
}

/** "Commissioners should:", "We are calling on ministers to…" over a list in which each entry says what to do. */
export const biddingLists: Extractor = (reading) => {
  if (!isAssessing(reading)) return []
  const drafts: (Draft | null)[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    const next = reading.passages[passage.at + 1]
    if (setting === undefined || next?.label == null || inMinutes(setting) || isMuted(setting)) continue
    if (setting.rank !== null || setting.zone === 'progress' || isOnSubjects(passage.text)) continue
    const stem = stemOf(passage)
    if (stem === null || isOutsiders(stem)) continue
    const entries = listAt(reading, next.at)?.entries ?? []
    if (!isBid(stem, entries)) continue
    for (const { label, passages } of entries)
      drafts.push(
        item(reading, {
          type: 'recommendation',
          rule: 'recommendation/following-list',
          fired: stem,
          confidence: 0.7,
          group: recommendationsGroup(reading, setting.part),
          number: isBullet(label) ? null : citedNumber(label),
          places: placesOf(passages),
          page: passages[0]?.page ?? null,
        }),
      )
  }
  return present(drafts)
}
