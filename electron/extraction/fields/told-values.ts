import type { ObservationFound } from '../../../shared/model/candidate.ts'
import { observationOf, periodIn } from './observation.ts'

const unit =
  '(?:\\s?(?:%|per ?cent\\b|percentage points?\\b|(?:working |calendar )?days?\\b|weeks?\\b|hours?\\b|minutes?\\b|mins?\\b|seconds?\\b|months?\\b|years?\\b|tonnes?\\b|kg\\b|per \\d+(?:,\\d{3})*)|(?<=\\d)(?:k|m|bn)\\b)'
const number = '[<>£~]?\\d+(?:,\\d{3})*(?:\\.\\d+)?'
/** "93.4%", "£1.2m", "570.6 per 100,000", "5 minutes 30 seconds". */
const figure = new RegExp(
  `(?<![\\w/.,£-])(?:\\d+ (?:hours?|minutes?|mins?) (?:and )?\\d+ (?:minutes?|mins?|seconds?)|${number}${unit}?)(?![\\w%]|[.,]\\d)`,
  'gi',
)
const hasUnit = new RegExp(`${unit}$`, 'i')
const ofTime = /\b(?:days?|weeks?|hours?|minutes?|mins?|seconds?|months?|years?)$/i

const year =
  '(?:(?:the )?(?:end of )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|q(?:uarter )?[1-4]|quarter (?:one|two|three|four)) (?:of )?)?(?:19|20)\\d{2}(?:\\s?[/–-]\\s?\\d{2,4})?|q(?:uarter )?[1-4]|quarter (?:one|two|three|four))'
/** "81% in 2031/32", "44% (2030/31)", "2030/31 (44%)": the time that stands at a figure. */
const timeAfter = new RegExp(
  `^\\)?,?\\s?(?:\\(|(?:\\w+ )?(?:in|for|at|by|during|since|over) )${year}\\b`,
  'i',
)
const timeBefore = new RegExp(
  `(?:${year}|\\b(?:in|for|at|by|during|since|over) ${year})(?: (?:\\w+ ){0,3}(?:was|were|at|of|showed|stood at|reached))?[\\s(:–-]{1,3}$`,
  'i',
)

/** A year, a day of a month, an age, a number of a thing: no figure of a measure. */
const isName = (before: string, raw: string, after: string): boolean =>
  /^(?:19|20)\d{2}$/.test(raw) ||
  /^(?:st|nd|rd|th|[/-]\d|\s?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\s?[ap]\.?m\b)/i.test(
    after,
  ) ||
  (!hasUnit.test(raw) &&
    /(?:\b(?:ages?|aged|kpi|pi|ni|indicator|measure|priority|objective|phase|stages?|table|figure|page|band|category|grade|level|red|purple|quarter|q|paragraph|part|no\.?|january|february|march|april|may|june|july|august|september|october|november|december)\s?)$/i.test(
      before,
    ))

/** "within 15 days", "in 20 minutes", "91 days after": how promptly a thing counts as done. */
const isBound = (before: string, raw: string, after: string): boolean =>
  ofTime.test(raw) &&
  !/\baverage (?:of )?$/i.test(before) &&
  !(/\bin $/i.test(before) && /\bon average\b/i.test(before + after)) &&
  (/\b(?:within|in|in under|in less than|under|over|after|for|than|last|past|next|every|each|first|up to|by|a|the|at least|of up to)\s(?:just |only |the )?$/i.test(
    before,
  ) ||
    /^ (?:after|of (?:receipt|arrival|being|notification|the)|before|or (?:more|less|longer)|standard|deadline|timescale|limit|wait)\b/i.test(
      after,
    ))

const aims =
  /(?<!\b(?:in|within) )\b(?:targets?|goal|ambition|trajectory|standard)\b(?:\s(?:of|is|was|being|been|set|at|for|the|year|quarter|period|figure|level|rate|remains|stands|under|over|above|below|less|more|than|fewer|no|not|at least|most|up to|to|a|our|its|this|last))*[\s:=(–-]*$/i
/** "The target for homes let by 2035 is 65%": of a sentence that is about the target. */
const aimsFirst =
  /^(?:[^,;:]{0,40}, )?(?:the |our |its |their |a )?(?:[\w’']+ ){0,3}(?:targets?|goal|ambition) (?!met|was met|not)[^,;]{0,90}\b(?:is|was|are|were|remains|set at|to)\s(?:\w+ ){0,2}$/i
/** "against the 40 planned", "short of the 55% aimed at". */
const aimedAfter =
  /^ (?:(?:\w+ )?target\b|aimed (?:at|for)\b|planned\b|hoped for\b|promised\b|pledged\b|expected\b|required\b|sought\b|wanted\b|(?:that )?we (?:aim|aimed|hope|hoped) (?:for|at)\b)/i
/** "an average of 5 minutes" is what they took; "a family group average of 24.7" is what others have. */
const others =
  /\b(?:(?:national|regional|england|english|scottish|welsh|wales|scotland|family|peer|group|nearest|neighbours?['’]?|similar|benchmark|statistical|(?:other|similar|all|most) (?:councils|forces|trusts|boards|authorities|services|landlords)|uk|comparators?)\b[^,;.]{0,40}|(?:compared (?:to|with)|against) an? average)[^,;.\d]{0,30}$/i
const earlier =
  /\b(?:from|(?:compared (?:to|with)|as against|than|up on|down on)(?: the| a)?|previously|originally|baseline(?: of)?|(?:last|the (?:previous|same|prior)) (?:year|quarter|month|period)(?:['’]s)?(?: (?:figure|result|total|was|of|at|in|it was|when it was))*|when it (?:was|stood at)|improvement (?:on|from)(?: \S+)?|the year before(?: \w+)?)[\s(:–-]*$/i
const earlierAfter =
  /^\)?,?\s?\(?(?:in |for |at |during )?(?:the )?(?:previous|prior|same (?:period|quarter|month|time)|last (?:year|quarter|month)|(?:year|quarter|month) (?:before|earlier)|baseline)\b/i
const changes =
  /\b(?:by(?: (?:about|over|nearly|almost|around|more than|up to|just|some))?|an? (?:\w+ ){0,2}(?:increase|decrease|reduction|fall|rise|drop|improvement|decline) of|(?:drop|fall|rise|reduction|increase|improvement|decline) of(?: (?:about|over|nearly))?|up|down|an?(?: (?:further|modest|marked|slight))?)\s$/i
const changesAfter =
  /^ (?:below|above|behind|ahead of|short of|increase|decrease|reduction|fall|rise|drop|improvement|decline|higher|lower|better|worse|more|fewer)\b/i

const anyYear = new RegExp(`\\b${year}\\b`, 'gi')

type Told = { readonly raw: string; readonly series: string; readonly kind: ObservationFound['kind'] }

const told = (sentence: string, start: number, raw: string): Told | null => {
  const [before, after] = [sentence.slice(0, start), sentence.slice(start + raw.length)]
  // "rose by 19% (73)": how many the share before it is.
  if (isName(before, raw, after) || (/(?:%|per ?cent) \($/i.test(before) && !hasUnit.test(raw))) return null
  if (
    aims.test(before.replace(anyYear, '').replace(/\s+/g, ' ')) ||
    aimsFirst.test(before) ||
    aimedAfter.test(after)
  )
    return { raw, series: 'Target', kind: 'target' }
  if (isBound(before, raw, after)) return null
  if (others.test(before)) return { raw, series: 'Comparator', kind: 'comparator' }
  if ((changes.test(before) && !/\bto\s$/.test(before)) || changesAfter.test(after))
    return /^\d+$/.test(raw) && !changesAfter.test(after) && !/\bby\s$/i.test(before)
      ? { raw, series: 'Actual', kind: 'value' }
      : { raw, series: 'Change', kind: 'trend' }
  if (earlier.test(before) || earlierAfter.test(after)) return { raw, series: 'Before', kind: 'value' }
  return { raw, series: 'Actual', kind: 'value' }
}

/** The time printed at a figure; null where none is. */
const timeAt = (sentence: string, start: number, raw: string): string | null => {
  const after = timeAfter.exec(sentence.slice(start + raw.length))?.[0]
  if (after !== undefined) return periodIn(after)
  const before = timeBefore.exec(sentence.slice(0, start))?.[0]
  return before === undefined ? null : periodIn(before)
}

/** "rated red", "was amber", "(green)". */
const rating = /\b(?:rated|rating|is|was|were|at|as|status)\s?[:(]?\s?(red|amber|green)\b/i

/** "12,140 repairs of 13,195 (92%)": where a figure with its unit stands, the bare counts beside it only make it up. */
const ofMeasure = <T extends { readonly told: Told }>(figures: readonly T[]): readonly T[] => {
  const united = figures.some(({ told: { raw, series } }) => series === 'Actual' && hasUnit.test(raw))
  return united
    ? figures.filter(({ told: { raw, series } }) => series !== 'Actual' || hasUnit.test(raw))
    : figures
}

type Found = { readonly told: Told; readonly period: string | null; readonly end: number }

/** "from 32 days in 2030/31 and 42 days in 2029/30": what "and" adds to an earlier figure is earlier too. */
const goesOn = new RegExp(`^(?: (?:in|for|at) ${year})?(?:,| and|, and)\\s$`, 'i')

const foundIn = (sentence: string): readonly Found[] => {
  const found: Found[] = []
  for (const { 0: words, index } of sentence.matchAll(figure)) {
    const raw = words.trim()
    const one = told(sentence, index, raw)
    if (one === null) continue
    const last = found.at(-1)
    const isMore =
      last !== undefined &&
      one.series === 'Actual' &&
      last.told.series !== 'Actual' &&
      last.told.series !== 'Change' &&
      goesOn.test(sentence.slice(last.end, index))
    found.push({
      told: isMore ? { ...last.told, raw } : one,
      period: timeAt(sentence, index, raw),
      end: index + words.trimEnd().length,
    })
  }
  return ofMeasure(found)
}

/** The year that a change is reckoned from is not that of the figure. */
const isFrom = /\b(?:on|from|since|than|with|to|against|in comparison with)\s$/i

/** The time that a sentence gives to no figure in particular: "In 2031/32, …". */
const freeTime = (sentence: string, claimed: ReadonlySet<string>): string | null => {
  for (const { 0: words, index } of sentence.matchAll(anyYear)) {
    const period = periodIn(words)
    if (period !== null && !claimed.has(period) && !isFrom.test(sentence.slice(0, index))) return period
  }
  return null
}

/** "5 minutes 30 seconds" is no one number. */
const numberOf = (raw: string): number | null => {
  const [first, ...more] = raw.replace(/per \d[\d,]*/, '').match(/\d[\d,]*(?:\.\d+)?/g) ?? []
  return first === undefined || more.length > 0 ? null : Number(first.replaceAll(',', ''))
}

/**
 * What a sentence tells of a measure: how it stands ("Actual", first), what it was meant to be ("Target"), was
 * ("Before") or is elsewhere ("Comparator"), by how much it changed, each with its time where one is printed.
 */
export const valuesToldIn = (sentence: string): readonly ObservationFound[] => {
  const figures = foundIn(sentence)
  const own = figures.filter(({ told: { series } }) => series === 'Actual')
  const free = freeTime(sentence, new Set(figures.flatMap(({ period }) => period ?? [])))
  const grade = own.length === 0 ? undefined : rating.exec(sentence)?.[1]
  const values = [...own, ...figures.filter((one) => !own.includes(one))].map(
    ({ told: { raw, series, kind }, period }): ObservationFound => ({
      ...observationOf(series, raw),
      period: period ?? (series === 'Actual' ? free : null),
      number: numberOf(raw),
      ...(kind === undefined ? {} : { kind }),
    }),
  )
  return grade === undefined
    ? values
    : [...values, { ...observationOf('Status', grade), kind: 'rating' as const }]
}
