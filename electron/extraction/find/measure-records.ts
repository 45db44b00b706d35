import type { ObservationFound } from '../../../shared/model/candidate.ts'
import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { observationOf } from '../fields/observation.ts'
import { isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { roleOf } from '../tables/headings.ts'
import { isFigure, isNoFigure } from '../tables/figures.ts'
import { indicatorsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

type Field = { readonly heading: string; readonly raw: string }

const withColon = /^([A-Z][^:.;]{1,40}?)\s?[:–]\s?(\S.{0,60})$/
const known =
  /^((?:our |the |annual |year[- ]end |current )?target|actual|result|outturn|status|rag(?: rating| status)?|trend|previous(?: year| quarter)?|last (?:year|quarter)|(?:national|england|regional) average)\s+(\S.{0,40})$/i
const rating =
  /^(?:red|amber|green|(?:on|off|above|below|met|not met|missed|meeting|exceeding) ?(?:target|track)?|met|not met|missed)$/i

/** What a catalogue of measures says of each beside its figures, at whatever length. */
const described =
  /^((?:definition|description|purpose|rationale|(?:reporting |collection )?frequency|polarity|good (?:is|performance)|source|data source|benchmark(?:ed against)?|remarks?|notes?|owner|lead(?: officer)?|service|unit|how (?:it )?is (?:it )?(?:measured|calculated))(?: \([^()]{1,40}\))?)\s?:\s?(\S.*)$/i

/** "Target: 28 days", "Target 28 days", or a bare "31 days"; null for a line that holds no figure or rating. */
const fieldOf = ({ label, text }: Passage): Field | null => {
  // A card may list its fields; a number is of the paper, not of a field.
  if (label !== null && !isBullet(label)) return null
  if (text.length < 40 && isFigure(text)) return { heading: '', raw: text }
  if (rating.test(text)) return { heading: 'Status', raw: text }
  const match = withColon.exec(text) ?? known.exec(text) ?? described.exec(text.slice(0, 1000))
  return match === null ? null : { heading: match[1] ?? '', raw: (match[2] ?? '').replace(/[.;]$/, '') }
}

/** "Indicator: …", "KPI 4 – …": what names the measure of a card, in front of its name. */
const called =
  /^(?:(?:key |performance |our )*(?:indicator|measure|kpi|pi|metric)(?: [A-Z]{0,3}\d[\w.]{0,6})?)\s?[:–]\s+(?=\S)/i

const isTitle = ({ text }: Passage): boolean =>
  text.length < 200 &&
  /[a-z]{3}/.test(text) &&
  text.split(' ').length > 1 &&
  (called.test(text) || (text.length < 160 && !/[.:;!?]$/.test(text)))

const most = 10

const bareHeading = /^([A-Z][^:.;]{1,40}?)\s?:$/

/** "Target | 95%": the first of two cells of a row, in a card set as a table. */
const headsCell = ({ passages }: Reading, { at, row, block, cell, text }: Passage): string | undefined => {
  const [before, next] = [passages[at - 1], passages[at + 1]]
  const inRow = (one: Passage | undefined): boolean =>
    row !== undefined && one?.row === row && one.block === block && one.cell !== cell
  const isCell = cell === 0 && text.length < 40 && inRow(next) && !inRow(before) && !inRow(passages[at + 2])
  return isCell && roleOf(text) !== 'other' ? text : undefined
}

/** The fields under a title, up to the next line that is none; a value may stand on the line below its heading. */
const fieldsUnder = (reading: Reading, title: Passage): readonly { field: Field; passage: Passage }[] => {
  const found: { field: Field; passage: Passage }[] = []
  let heading: string | null = null
  for (const passage of reading.passages.slice(title.at + 1, title.at + 1 + most)) {
    if (passage.block - title.block > most || called.test(passage.text)) break
    const bare =
      passage.label === null
        ? (headsCell(reading, passage) ?? bareHeading.exec(passage.text)?.[1])
        : undefined
    if (heading === null && bare !== undefined) {
      heading = bare
      continue
    }
    // "41.5 weeks." reads as paragraph 41.5.
    const whole = passage.label === null ? passage.text : `${passage.label} ${passage.text}`
    const field: Field | null =
      heading === null
        ? fieldOf(passage)
        : whole.length < 60
          ? { heading, raw: whole.replace(/[.;]$/, '') }
          : null
    heading = null
    if (field === null) break
    found.push({ field, passage })
  }
  return found
}

/** A catalogue may give a measure whose target is still to be set. */
const isCatalogued = (fields: readonly Field[]): boolean =>
  fields.length > 2 &&
  fields.some(({ heading }) => described.test(`${heading}: –`)) &&
  fields.some(({ heading, raw }) => roleOf(heading) === 'target' && isNoFigure(raw))

/** A measure says how it stands, or what it is meant to be, and one thing more. */
const isMeasured = (fields: readonly Field[]): boolean => {
  const roles = fields.map(({ heading }) => roleOf(heading))
  const figures = fields.filter(({ raw }) => isFigure(raw))
  return (
    fields.length > 1 &&
    (figures.length > 0 || isCatalogued(fields)) &&
    (roles.includes('target') ||
      (roles.includes('value') &&
        roles.some((role) => role === 'status' || role === 'comparator' || role === 'trend')))
  )
}

const observed = ({ heading, raw }: Field): ObservationFound => {
  const found = observationOf(heading, raw)
  return found.kind === undefined && found.number !== null ? { ...found, kind: 'value' } : found
}

/** Measures printed one under the other, a line each: the name, then "Result: 31 days", "Target: 28 days", "Status: …". */
export const measureRecords: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  for (let at = 0; at < reading.passages.length; at += 1) {
    const title = reading.passages[at]
    const setting = reading.settings[at]
    if (title === undefined || setting === undefined || inMinutes(setting) || isMuted(setting)) continue
    const lead = called.exec(title.text)?.[0].length ?? 0
    if (!isTitle(title) || (lead === 0 && fieldOf(title) !== null)) continue
    const under = fieldsUnder(reading, title)
    const fields = under.map(({ field }) => field)
    if (!isMeasured(fields)) continue
    const figures = fields.map(observed).filter(({ kind }) => kind !== undefined)
    const draft = item(reading, {
      type: 'indicator',
      rule: 'measure-record/result-and-target',
      fired: fields.map(({ heading }) => heading).join(' | '),
      confidence: 0.8,
      group: indicatorsGroup(reading, setting.part),
      number: null,
      text: [
        title.text.slice(lead),
        ...figures.filter(({ number }) => number !== null).map(({ raw }) => raw),
      ].join(' '),
      places: [placeIn(title, lead), ...under.map(({ passage }) => placeIn(passage))],
      page: title.page,
      owner: null,
    })
    drafts.push(draft === null ? null : { ...draft, due: null, dueDate: null, values: figures })
    at += under.length
  }
  return present(drafts)
}
