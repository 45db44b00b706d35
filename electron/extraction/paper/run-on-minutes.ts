import type { Passage } from './passage.ts'

type Passed = Omit<Passage, 'at'>

/** A number that may open a minute: where it stands, what it is written like, and where it stands in its count. */
type Opening = {
  readonly start: number
  readonly end: number
  readonly label: string
  readonly style: string
  readonly place: number
}

/** Shorter paragraphs are one minute. */
const shortest = 300
/** No number but these opens a minute: "1.", "16.95", "17/185", "2021/229", "(2020 – 073)", "1521". */
const numbers =
  /(?<=^|\s)(?:(\d{1,3})\.\s(?=["“‘(]?[A-Z])|(\d{1,3})\.(\d{1,3})\s(?=[A-Z])|(\d{1,4})\/(\d{1,4})\s(?=["“‘(]?[A-Z(])|\((\d{4}) [–-] (\d{2,4})\)\s(?=[A-Z])|(\d{3,5})\s(?=[A-Z][a-z]))/g

const openingsOf = (match: RegExpExecArray): readonly Opening[] => {
  const [all, lone, of, part, left, right, year, count, bare] = match
  const label = all.trim()
  const at = { start: match.index, end: match.index + all.length, label }
  if (lone !== undefined) return [{ ...at, style: '1.', place: Number(lone) }]
  if (of !== undefined) return [{ ...at, style: `${of}.n`, place: Number(part) }]
  if (year !== undefined) return [{ ...at, style: `(${year})`, place: Number(count) }]
  if (bare !== undefined) return [{ ...at, style: 'bare', place: Number(bare) }]
  return [
    { ...at, style: `n/${right}`, place: Number(left) },
    { ...at, style: `${left}/n`, place: Number(right) },
  ]
}

type Run = { readonly opening: Opening; readonly length: number; readonly before: Run | undefined }

/** The longest run of openings that count on one by one, in their order. */
const longestRun = (openings: readonly Opening[]): readonly Opening[] => {
  const runs = new Map<string, Run>()
  let best: Run | undefined
  for (const opening of openings) {
    const before = runs.get(`${opening.style} ${opening.place - 1}`)
    const run = { opening, before, length: (before?.length ?? 0) + 1 }
    const key = `${opening.style} ${opening.place}`
    if (run.length > (runs.get(key)?.length ?? 0)) runs.set(key, run)
    if (run.length > (best?.length ?? 0)) best = run
  }
  const found: Opening[] = []
  for (let run = best; run !== undefined; run = run.before) found.push(run.opening)
  return found.toReversed()
}

/** A list behind a colon belongs to its sentence: "resolved: 1. That… 2. That…". */
const leads = /:\s?[-–—]{0,2}\s?$/
/** As many openings, and as many letters in the middle, as only minutes have. */
const fewest = 3
const average = 60

/** Who came is said in the same breath as where and when, where a format keeps no lines. */
const attendance =
  /(?<=\S)\s(?=(?:Present|PRESENT|In [Aa]ttendance|IN ATTENDANCE|Also [Pp]resent|Apologies|APOLOGIES)\s?[:–-])/g
const ofMeeting = /\b(?:meeting|minutes?)\b/i

/** "Minutes of a meeting… Present: … Apologies: …" in one paragraph: each is a line of its own. */
const head = (passage: Passed): readonly Passed[] => {
  const first = passage.text.slice(0, 400).search(attendance)
  if (first < 0 || !ofMeeting.test(passage.text.slice(0, first))) return [passage]
  const parts: Passed[] = []
  let from = 0
  for (const { index } of passage.text.slice(0, 1500).matchAll(attendance)) {
    parts.push({
      ...passage,
      start: passage.start + from,
      text: passage.text.slice(from, index),
      first: from === 0,
    })
    from = index + 1
  }
  return [
    ...parts.map((part, index) => (index === 0 ? part : { ...part, label: null })),
    { ...passage, label: null, start: passage.start + from, text: passage.text.slice(from), first: false },
  ]
}

/** "17/187 MINUTES OF THE MEETING Subject to…": a minute's title in capitals is a line of its own. */
const capitals =
  /^(?=[^a-z]*[A-Z]{4})[A-Z\d][^a-z]{1,160}?[A-Z\d’')]{2,}\s?[:.–-]?\s(?=[AI] [a-z]|["“‘(]?[A-Z][a-z’'])/

const titled = (part: Passed): readonly Passed[] => {
  const title = part.label === null ? undefined : capitals.exec(part.text)?.[0]
  return title === undefined
    ? [part]
    : [
        { ...part, text: title.trimEnd() },
        {
          ...part,
          label: null,
          start: part.start + title.length,
          text: part.text.slice(title.length),
          first: false,
        },
      ]
}

/** Minutes run into one paragraph, split where their numbers count on: "…None. 3. Finance The Clerk… 4. Roads…". */
const minutes = (passage: Passed): readonly Passed[] => {
  const own = passage.label === null ? '' : `${passage.label} A`
  const before = own === '' ? [] : [...own.matchAll(numbers)].flatMap(openingsOf)
  const inText = [...passage.text.slice(0, 60_000).matchAll(numbers)].flatMap(openingsOf)
  const run = longestRun([...before.map((one) => ({ ...one, end: 0 })), ...inText])
  const splits = run.filter(({ end }) => end > 0)
  const [first] = splits
  if (
    run.length < fewest ||
    first === undefined ||
    splits.length < fewest - 1 ||
    leads.test(passage.text.slice(0, first.start)) ||
    (passage.text.length - first.start) / splits.length < average
  )
    return [passage]
  const parts: Passed[] = []
  let open = passage
  let from = 0
  for (const { start, end, label } of splits) {
    parts.push({ ...open, text: passage.text.slice(from, start).trimEnd() })
    from = end
    open = { ...passage, label, start: passage.start + end, first: false }
  }
  return [...parts, { ...open, text: passage.text.slice(from) }]
    .filter(({ text, label }) => text !== '' || label !== null)
    .flatMap(titled)
}

/** A paper, or much of it, that a format gives as one paragraph: its head and its minutes as passages of their own. */
export const runOnMinutes = (passage: Passed): readonly Passed[] =>
  passage.row !== undefined || passage.text.length < shortest ? [passage] : head(passage).flatMap(minutes)
