import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { citedNumber, follows, isBullet, labelStyle } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import type { Setting } from '../paper/settings.ts'
import { after, type Piece, wordsEnd } from './after.ts'
import { recommendationsGroup } from './groups.ts'
import { item, placesOf, present } from './item.ts'
import { listAt } from './list.ts'
import { inMinutes, isMuted } from './muted.ts'

type Lead = {
  readonly rule: string
  readonly fired: string
  readonly from: number
  readonly confidence: number
}

const bodyNoun =
  '(?:[Cc]ommittee|[Ss]ub-[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet|[Cc]ouncil|[Ee]xecutive|[Cc]ommission|[Ff]orum|[Mm]embers|[Mm]ayor(?: in Cabinet)?|[Gg]roup|[Cc]ouncillors|[Ll]eader|(?:[Cc]abinet [Mm]ember|[Pp]ortfolio [Hh]older)(?: for [\\w, ]{1,40})?|COMMITTEE|CABINET|COUNCIL|MEMBERS)'
const asked = new RegExp(
  `\\b${bodyNoun}(?: \\([^()]{1,40}\\))? (?:is|are) (?:therefore |also |further |hereby )?(?:asked|recommended|invited|requested|RECOMMENDED|ASKED) ?(?:to\\b|that\\b|:)?`,
)
const itIs =
  /\bit is (?:therefore |also |further )?(?:recommended|RECOMMENDED|proposed)(?: that\b| to\b)?|\b(?:group|panel|committee|review|commission|board|report|officers?|director|we)(?: also| therefore| further)? (?:recommends?|recommended|asks?|proposes?|calls on)\b[^.:]{0,80}:/i
const label = /^(?:(?:officer )?recommendations?|recommended(?: decision)?|proposals?)(?:\(s\))?\s?[:–—-]\s*/i
const marker =
  /^(?:RECOMMENDED|RECOMMENDATIONS?|Recommended)\b\s?(?:\([^)]{0,80}\)\s?)?(?:to (?:the )?(?:Full )?(?:Council|Cabinet)\s?)?[:–—-]?\s?(?=\S)/

const leadOf = (passage: Passage, setting: Setting): Lead | null => {
  const { text } = passage
  const head = text.slice(0, 600)
  const inline = label.exec(head)
  if (inline !== null && inline[0].length < text.length)
    return { rule: 'recommendation/inline-label', fired: inline[0], from: inline[0].length, confidence: 0.9 }
  const said = asked.exec(head) ?? itIs.exec(head)
  if (said !== null) {
    const end = said.index + said[0].length
    const isList =
      /:\s?[-–—]{0,2}$/.test(text) ||
      /^\s?:?\s?[-–—]?\s?\(?(?:1|a|i)[.)]/.test(text.slice(end)) ||
      /^(?:[^.]{0,80}):/.test(text.slice(end))
    return {
      rule: isList ? 'recommendation/asked-to-list' : 'recommendation/asked-to',
      fired: said[0],
      from: isList ? end : 0,
      confidence: isList ? 0.93 : 0.85,
    }
  }
  const capitals = marker.exec(head)
  if (capitals !== null && /^(?:that\b|\(?\d|\(?[a-z]\)|to\b)/i.test(text.slice(capitals[0].length)))
    return { rule: 'recommendation/marker', fired: capitals[0], from: capitals[0].length, confidence: 0.9 }
  if (setting.zone === 'recommendations' && /^(?:that|to)\s?:\s?[-–—]?$/i.test(text))
    return { rule: 'recommendation/that-list', fired: text, from: text.length, confidence: 0.9 }
  return null
}

/** Another's recommendation told in passing, or one that is put nowhere here. */
const toldOf =
  /\b(?:ombudsman|ofsted|cqc|care quality commission|inspect(?:or|ion|orate)s?|nice|public health england|impact assessment|government|audit(?:or)?s? (?:has|have|had)|contractors?)\b[^.]{0,60}\brecommend/i
const asksSomething =
  /\b(?:that|should|must|would like|recommends?|is asked|are asked|need(?:s|ed)? to|consider(?:ation)?|suggest(?:s|ed)?|requires?|encourage|be [a-z]+(?:ed|en|t))\b|^(?:to |[A-Z][a-z]+ )/

const draftOf = (reading: Reading, setting: Setting, lead: Lead, piece: Piece): Draft | null =>
  item(reading, {
    type: 'recommendation',
    rule: lead.rule,
    fired: lead.fired,
    confidence: lead.confidence,
    group: recommendationsGroup(reading, setting.part),
    number:
      piece.number ??
      (piece.passage.label !== null && !isBullet(piece.passage.label)
        ? citedNumber(piece.passage.label)
        : null),
    places: piece.places,
    page: piece.passage.page,
  })

/** Entries of the lists under a Recommendations heading; a numbering that goes on over sub-headings is one list. */
const sectionLists = (reading: Reading, taken: ReadonlySet<number>): readonly Draft[] => {
  const drafts: (Draft | null)[] = []
  let last: { readonly label: string; readonly at: number } | null = null
  for (let at = 0; at < reading.passages.length; at += 1) {
    const passage = reading.passages[at]
    const setting = reading.settings[at]
    if (
      passage === undefined ||
      setting === undefined ||
      passage.label === null ||
      taken.has(at) ||
      inMinutes(setting)
    )
      continue
    if (labelStyle(passage.label) === 'recommendation' || passage.text === '') continue
    const goesOn: boolean =
      last !== null &&
      at - last.at < 12 &&
      labelStyle(passage.label) === labelStyle(last.label) &&
      !isBullet(passage.label) &&
      follows(last.label, passage.label)
    if (!goesOn && (setting.zone !== 'recommendations' || setting.rank !== null)) continue
    const list = listAt(reading, at, { anyStart: true, paragraphs: false })
    if (list === null) continue
    const entries = list.entries.filter(({ passages }) => asksSomething.test(passages[0]?.text ?? ''))
    for (const { label: own, passages } of entries) {
      const [first] = passages
      if (first === undefined || toldOf.test(first.text)) continue
      const lead: Lead = {
        rule: 'recommendation/list-under-heading',
        fired: setting.heading ?? 'Recommendations',
        from: 0,
        confidence: isBullet(own) ? 0.75 : 0.92,
      }
      const [head, ...rest] = placesOf(passages)
      const end = wordsEnd(first.text, 0)
      const places = head === undefined ? [] : [{ ...head, end: first.start + end }, ...rest]
      drafts.push(
        draftOf(reading, setting, lead, {
          number: isBullet(own) ? null : citedNumber(own),
          places,
          passage: first,
        }),
      )
    }
    last = { label: list.entries.at(-1)?.label ?? passage.label, at: list.next }
    at = list.next - 1
  }
  return present(drafts)
}

/** In running text only the sentence that asks is the recommendation; elsewhere all that the lead-in leads to. */
const piecesOf = (reading: Reading, passage: Passage, setting: Setting, lead: Lead): readonly Piece[] => {
  const running = lead.rule === 'recommendation/asked-to' && setting.zone !== 'recommendations'
  const at = running ? passage.text.indexOf(lead.fired) : -1
  const sentence = sentencesOf(passage.text).find(({ start, end }) => start <= at && at < end)
  if (sentence === undefined) return after(reading, passage, lead.from, { anyStart: true })
  return [{ number: null, places: [placeIn(passage, sentence.start, sentence.end)], passage }]
}

/** What is put to a body: "Members are asked to…", "It is recommended that Cabinet:", lists under a Recommendations heading. */
export const listedRecommendations: Extractor = (reading) => {
  const drafts: Draft[] = []
  const taken = new Set<number>()
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || isMuted(setting) || taken.has(passage.at)) continue
    const lead = leadOf(passage, setting)
    if (lead === null || toldOf.test(passage.text)) continue
    // Minutes tell what a report asked only where it says so in so many words: "The report recommended:-".
    if (
      inMinutes(setting) &&
      !/^(?:the |that )?(?:report|officers?|director)\b.*:\s?[-–—]{0,2}$/i.test(passage.text)
    )
      continue
    const pieces = piecesOf(reading, passage, setting, lead)
    for (const piece of pieces) {
      taken.add(piece.passage.at)
      const draft = draftOf(reading, setting, lead, piece)
      if (draft !== null) drafts.push(draft)
    }
    taken.add(passage.at)
  }
  return [...drafts, ...sectionLists(reading, taken)]
}
