import type { PartKind } from './part.ts'
import type { Passage } from './passage.ts'

const openings: readonly (readonly [PartKind, RegExp])[] = [
  [
    'minutes',
    /^(?:draft |unconfirmed |approved )*(?:minutes?|notes?) of (?:the |a |an )?(?:\w+ ){0,6}?(?:meeting|proceedings|panel|committee|board|cabinet|executive|council)\b/i,
  ],
  ['minutes', /^(?:draft |unconfirmed )*minutes(?: subject to .{0,60})?$/i],
  ['minutes', /^at (?:a|an|the) (?:\w+ ){0,3}meeting of\b.{3,120}\bheld\b/i],
  [
    'scrutiny-report',
    /^(?:overview and )?scrutiny (?:review |panel |committee |task group )?(?:final )?report$|^(?:final )?report of the [\w ,’'&-]{0,60}(?:task (?:and finish )?group|scrutiny panel|scrutiny committee|review panel|panel|commission|working group)$|^(?:final report|scrutiny review)(?: of| into|:| –| -)?\b(?!.*\b(?:response|action plan|tracker|progress|monitoring|update)\b).{0,80}$/i,
  ],
  ['officer-report', /^(?:report (?:of|by|to|from)(?: the)?\b|report author\b|originator\b)/i],
  ['agenda', /^agenda$/i],
]
const mayOpen = /minutes?|notes|meeting|report|review|agenda|originator/i
const packItem =
  /^agenda item(?: (?:no|number)\.?)? ?:? ?(\d{0,3}[a-z]?)$|^item (?:no|number)\.? ?:? ?(\d{1,3}[a-z]?)$/i
const itemAtEnd = /\bagenda item(?: (?:no|number)\.?)? ?:? ?(\d{1,3}[a-z]?)$/i

/** The beginning of a passage as a line; a head says who and when in few words. */
export const lineOf = ({ label, text }: Passage): string =>
  (label === null ? text : `${label} ${text}`).slice(0, 400).trim()

/** What a line opens: a part of a kind, or an agenda item, whose number is null where it stands elsewhere. */
export type Opening = { readonly kind: PartKind } | { readonly kind: null; readonly item: string | null }

/** What a passage opens by its own words; null for most. */
export const openingOf = (passage: Passage): Opening | null => {
  const line = lineOf(passage).replace(/\s+/g, ' ').replace(/:$/, '')
  // A line that ends as a sentence does is the last of a paragraph printed over several lines.
  if (line.length > 160 || /[a-z]{3}\.$/.test(line)) return null
  const item = packItem.exec(line)
  if (item !== null) return { kind: null, item: item[1] || item[2] || null }
  if (!mayOpen.test(line)) return null
  const kind = openings.find(([, shape]) => shape.test(line))?.[0]
  return kind === undefined ? null : { kind }
}

/** "Cabinet – 5 March 2019 – Agenda Item 6": the number where a short line ends with it; at the top of a page it is a cover's. */
export const itemAtEndOf = (passage: Passage): string | null => {
  const line = lineOf(passage).replace(/\s+/g, ' ')
  return line.length > 120 ? null : (itemAtEnd.exec(line)?.[1] ?? null)
}

const appendix =
  /^(?:appendix|annexe?|enclosure|schedule) (?:[A-Z]|\d{1,2}[A-Za-z]?|[IVX]{1,4})\b(?![.,)]\d)/i

/** "Appendix A", "Annex 2 – Action plan": a line that heads an appendix, wherever it stands. */
export const opensAppendix = (passage: Passage): boolean => {
  const line = lineOf(passage).replace(/\s+/g, ' ')
  const match = line.length > 140 || /[.;,]$/.test(line) ? null : appendix.exec(line)
  if (match === null) return false
  // "Appendix A sets out the costs" speaks of one; a head stands alone or is followed by a title.
  return /^\s?(?:$|[:–—-]|\(|[A-Z“"‘'])/.test(line.slice(match[0].length))
}

const coverFields: readonly RegExp[] = [
  /^report to\b|^(?:to|committee|meeting|decision maker)\s?:/i,
  /^(?:joint )?report (?:of|by|from|author)\b|^(?:lead|contact|report(?:ing)?) officer\b|^(?:author|originator|director)\b\s?:?/i,
  /^(?:date|date of (?:meeting|decision)|meeting date|report date)\b/i,
  /^(?:subject|title|report title|heading)\s?:/i,
  /^(?:wards?(?: affected| \(s\)|s\(s\))?|divisions? affected|key decision|classification|portfolio(?: holder)?|cabinet member)\b.{0,60}$/i,
  /^(?:[\d.]+ )?(?:purpose(?: of (?:the |this )?report)?|object and key points|executive summary|recommendations?|reasons? for (?:the )?report)\s?:?$/i,
]

/** How many of the things that a report's cover says are said in these lines: to whom, by whom, when, on what. */
export const coverFieldsIn = (lines: readonly string[]): number =>
  coverFields.filter((field) => lines.some((line) => line.length < 160 && field.test(line))).length

const attends = /^(?:present|in attendance|attendance|attendees|members present|also present|apolog)/i
const putForApproval = /^to (?:approve|confirm|receive|agree|sign|consider|note)\b|\(pages? \d/i

/** Minutes say who came; an agenda only that they are put to the meeting. */
export const areMinutes = (lines: readonly string[]): boolean =>
  lines.some((line) => attends.test(line)) && !lines.slice(0, 4).some((line) => putForApproval.test(line))
