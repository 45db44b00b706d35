import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import type { ObservationFound } from '../../../shared/model/candidate.ts'
import { cite, type Draft, type Extractor, placeIn } from '../draft.ts'
import { observationOf } from '../fields/observation.ts'
import { valuesToldIn } from '../fields/told-values.ts'
import { isBullet } from '../paper/label.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { indicatorsGroup } from './groups.ts'
import { aboutMeasures } from './about-measures.ts'
import { isOnlyFigures } from './only-figures.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

const unit =
  '(?:\\s?(?:%|per cent|percent|percentage points|days?|weeks?|hours?|minutes?|mins|months|homes|people|cases|tonnes|kg|per [\\d,]+))?'
const figure = `[<>£~]?\\d[\\d,]*(?:\\.\\d+)?${unit}`
/** "against a target of 85%", "(target for the year 110)", "the target is 85%", "the 95% target", "2,240 now, 2,000 by 2026". */
const aimed: readonly RegExp[] = [
  new RegExp(
    `\\b(?:target|goal|ambition)\\b(?: (?:of|is|was|being|set|at|for|the|year|quarter|period|figure|level|rate|remains|stands|under|over|above|below|less|more|than|fewer|no|not|at|least|most|up|to|about|around|just|\\d{4}[/-]\\d{2,4}|q[1-4]))*[\\s:=–-]*\\(?(${figure})`,
    'i',
  ),
  new RegExp(`(${figure}) (?:\\w+ )?target\\b`, 'i'),
  // "short of the 55% aimed at", "against the 40 planned".
  new RegExp(
    `\\b(?:against|compared with|short of|below|above|over|under|ahead of|beyond) (?:the|our|its|a|an) (${figure}) (?:aimed (?:at|for)|planned|hoped for|promised|pledged|expected|required|sought|wanted)\\b`,
    'i',
  ),
  new RegExp(`(?:${figure}) now,? (?:and )?(${figure}) by (?:\\w+ )?20\\d{2}\\b`, 'i'),
]
const figures = new RegExp(`(?<![\\w/.-])${figure}`, 'gi')
/** What is only hoped or asked for, money to be saved or found, and dates for doing. */
const noMeasure =
  /\b(?:(?<!\b(?:that|which|who) )(?:should|must)|recommend\w*|propos\w+|savings?|budget\w*|funding|fundraising|overspen\w+|underspen\w+|agreed to|asked (?:if|whether|why|about)|deadline|target date)\b/i
/** "On or above target – 20 measures (74%)": how many measures stand so, and nothing of any one. */
const countsMeasures =
  /\b\d+ (?:\(\d[\d.]*%\) )?(?:of (?:the |our )?\d+ )?(?:performance |key )?(?:measures|indicators|kpis|pis)\b/i
/** "Key: Green – on or above target; Amber – within 5%": what the colours of a table mean. */
const isLegend = (sentence: string): boolean =>
  /^(?:key|legend|rag (?:rating|status)s?)\b\s?[:–-]/i.test(sentence) ||
  new Set(
    (sentence.match(/\b(?:red|amber|green|blue|yellow)\b(?=\s?(?:[:=–-]|\bis\b|\bmeans?\b))/gi) ?? []).map(
      (word) => word.toLowerCase(),
    ),
  ).size > 1

/** Years, days of a month and quarters are no figures of a measure. */
const isOfTime = (sentence: string, words: string, index: number): boolean =>
  /^(?:19|20)\d{2}$/.test(words.trim()) ||
  /^(?:st|nd|rd|th|[/-]\d| ?(?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i.test(
    sentence.slice(index + words.length),
  ) ||
  (/^[1-4]$/.test(words.trim()) && /\bq(?:uarter )?$/i.test(sentence.slice(0, index))) ||
  /(?:\b(?:ages?|aged|kpi|indicator|priority|objective|target|phase|stage|table|figure|year|[/-]) ?)$/i.test(
    sentence.slice(0, index),
  )

type Stated = { readonly value: string; readonly target: string; readonly fired: string }

/** How a measure stands and what it is meant to be, as one sentence says both; null where it does not. */
const statedIn = (sentence: string): Stated | null => {
  if (
    sentence.length > 500 ||
    noMeasure.test(sentence) ||
    countsMeasures.test(sentence) ||
    isLegend(sentence)
  )
    return null
  const match = aimed.map((shape) => shape.exec(sentence)).find((found) => found !== null)
  const target = match?.[1]
  if (match === undefined || match === null || target === undefined) return null
  const at = match.index + match[0].lastIndexOf(target)
  // "– 2,240 now, 2,000 by 2026": the figure right before is how it stands.
  const near = / now,?\b/i.test(match[0]) ? match.index : 0
  const value = [...sentence.matchAll(figures)].find(
    ({ 0: words, index }) =>
      index >= near &&
      (index + words.length <= at || index >= at + target.length) &&
      !isOfTime(sentence, words, index),
  )?.[0]
  return value === undefined ? null : { value: value.trim(), target: target.trim(), fired: match[0] }
}

/** Its figures, with what else the sentence tells of it: what it was, what others have, when. */
const valuesOf = (sentence: string, { value, target }: Stated): readonly ObservationFound[] => {
  const told = valuesToldIn(sentence)
  const [actual] = told
  const aim = told.find(({ kind }) => kind === 'target')
  if (actual?.series === 'Actual' && actual.raw === value && aim?.raw === target) return told
  return [
    { ...observationOf('Actual', value), kind: 'value' },
    { ...observationOf('Target', target), kind: 'target' },
  ]
}

/** The heading of a card with such figures is what they measure. */
const nameOver = ({ passages, settings }: Reading, { at }: Passage): Passage | null => {
  const above = passages[at - 1]
  return above !== undefined && settings[above.at]?.rank != null && above.text.length < 120 ? above : null
}

/** What the card says below its figures. */
const commentBelow = (
  { document, passages, settings }: Reading,
  { at }: Passage,
): Pick<Draft, 'commentary' | 'commentaryCitation'> | null => {
  const below = passages[at + 1]
  return below === undefined ||
    below.label !== null ||
    settings[below.at]?.rank != null ||
    isOnlyFigures(below.text)
    ? null
    : { commentary: below.text, commentaryCitation: cite(document, placeIn(below), below.page) }
}

/** "Missed bins: 41 (target 50) Red One crew was off.": a measure with its figures on one line; what follows is said of it. */
const line =
  /^[A-Z][^:;]{3,140}: [^;:()]{1,40}\([^()]{0,40}\btarget\b[^()]{0,60}\)(?:[ ,–-]{1,3}(?:green|amber|red|blue|yellow|grey|(?:on|off|above|below|near) target|met|not met|missed|achieved)\b)?\.?/i

/** How many such lines a page has before what stands between them is read as said of them. */
const enoughLines = 3

/** What is said of a measure's line: behind its figures, or in the one paragraph between it and the next line or heading. */
const saidOf = (
  { document, passages, settings }: Reading,
  passage: Passage,
  end: number,
): Pick<Draft, 'commentary' | 'commentaryCitation'> | null => {
  const behind = passage.text.slice(end).search(/\S/)
  const below = passages[passage.at + 1]
  const isBelow =
    below !== undefined &&
    below.label === null &&
    settings[below.at]?.rank === null &&
    !line.test(below.text) &&
    below.text.length < 400 &&
    /[.!?]$/.test(below.text)
  const place = behind >= 0 ? placeIn(passage, end + behind) : isBelow ? placeIn(below) : null
  if (place === null) return null
  const said = behind >= 0 ? passage.text.slice(end + behind) : (below?.text ?? '')
  return { commentary: said, commentaryCitation: cite(document, place, passage.page) }
}

const linesOf = ({ passages }: Reading): ReadonlyMap<number, number> => {
  const ends = passages.flatMap(({ at, text }) => {
    const match = line.exec(text.slice(0, 400))
    return match === null ? [] : [[at, match[0].length] as const]
  })
  return new Map(ends.length < enoughLines ? [] : ends)
}

/** Minutes list what a report on performance has shown; what they tell of it in passing is discussion. */
const isPoint = ({ label }: Passage): boolean => label !== null && isBullet(label)

/** Sentences of a report or page that give a measure, how it stands, and its target. */
export const measuredSentences: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  const lines = linesOf(reading)
  const isAbout = aboutMeasures(reading)
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (
      setting === undefined ||
      (inMinutes(setting) && !(isPoint(passage) && isAbout(passage))) ||
      isMuted(setting) ||
      setting.zone === 'recommendations' ||
      !/\b(?:target|goal|ambition|now|aimed|planned|hoped|promised|pledged|expected|required|sought|wanted)\b/i.test(
        passage.text,
      )
    )
      continue
    const to = lines.get(passage.at)
    const spans = to === undefined ? sentencesOf(passage.text) : [{ start: 0, end: to }]
    for (const { start, end } of spans) {
      const stated = statedIn(passage.text.slice(start, end))
      if (stated === null) continue
      const named = isOnlyFigures(passage.text) ? nameOver(reading, passage) : null
      const draft = item(reading, {
        type: 'indicator',
        rule: 'measured-sentence/value-and-target',
        fired: stated.fired,
        confidence: 0.75,
        group: indicatorsGroup(reading, setting.part),
        number: passage.label !== null && !isBullet(passage.label) ? passage.label : null,
        places: [named === null ? placeIn(passage, start, end) : placeIn(named)],
        page: passage.page,
        owner: null,
      })
      drafts.push(
        draft === null
          ? null
          : {
              ...draft,
              ...(named === null ? {} : commentBelow(reading, passage)),
              ...(to === undefined ? {} : saidOf(reading, passage, to)),
              due: null,
              dueDate: null,
              values: [...valuesOf(passage.text.slice(start, end), stated)],
            },
      )
    }
  }
  return present(drafts)
}
