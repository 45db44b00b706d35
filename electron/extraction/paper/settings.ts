import { mayAddress } from './cited-guidance.ts'
import { headingRank, isItemLabelHeading } from './headings.ts'
import { citedNumber, follows, isBullet, labelPlaces, labelStyle } from './label.ts'
import type { Part } from './part.ts'
import type { Passage } from './passage.ts'
import { purposesIn } from './purposes.ts'
import { isStillBare, isTheme } from './themes.ts'
import { isContentsLine, type Zone, zoneOf } from './zones.ts'

/** Where a passage stands: its part, the zone and headings over it, and the minute or paragraph number it falls under. */
export type Setting = {
  readonly part: Part
  readonly zone: Zone | null
  /** Rank as a heading, 1 the highest; null for text. */
  readonly rank: number | null
  /** The nearest heading, as printed. */
  readonly heading: string | null
  /** Headings over it, outermost first. */
  readonly under: readonly string[]
  readonly number: string | null
  /** Says what an item of a web page is for, over what came of it. */
  readonly purpose: boolean
}

const titled = /\band recommendations\b|,? recommendations(?:,| and\b) \w+/i
/** Names that sections have and papers don't: "Conclusions and recommendations", "6 Gaps and recommendations". */
const namesSection =
  /^(?:(?:key|main|our|summary of) )*(?:conclusions?|findings|gaps|learning|lessons(?: learn(?:ed|t))?|discussion|issues|analysis|unmet needs?|next steps|results)\b[^:–]{0,40}\band recommendations\b/i

/** A paper's title ("Summary and recommendations") heads the whole paper, not a section of it. */
const isTitle = ({ at, text, label }: Passage, { from }: Part): boolean =>
  at < from + 4 && titled.test(text) && !namesSection.test(text) && !/^\d/.test(label ?? text)

type Open = {
  readonly rank: number
  readonly text: string
  readonly zone: Zone | null
  readonly at: number
  /** Themes of its own stand under it, set as it is itself. */
  readonly themed?: boolean
}

/** "41. Open Forum: a resident spoke…": the number of a minute, its title run into the text. */
const runInNumber = ({ label, level, row, kind }: Passage): string | null =>
  label !== null &&
  !isBullet(label) &&
  (row !== undefined || level === 1) &&
  kind !== 'listItem' &&
  /^(?:\d{1,4}|[A-Z]{0,4}\d+[/:]\d+|[A-Z][A-Za-z]{0,4}\/\d+)/.test(label)
    ? citedNumber(label)
    : null

/** "77/21" on a line of its own over the title of its minute. */
const lone = /^[A-Z]{0,4}\d{1,4}[a-z]?\/\d{2,4}$/

const undotted = /^(\d{1,4}) [A-Z][^.:]{2,60}:/

/** A number printed without its stop ("812 Letters:") is the minute's where it follows the one before. */
const nextNumber = ({ label, text }: Passage, number: string | null): string | null => {
  if (label === null && lone.test(text)) return text
  const printed = label === null ? undotted.exec(text)?.[1] : undefined
  return printed !== undefined && Number(printed) === Number(number) + 1 ? printed : null
}

const aloneOpens =
  /^(?:table of )?contents|^(?:reasons?|rationale|outstanding|actions?|alternative|options|other options)\b/i

const says =
  /\b(?:following|made|makes?|put|puts|has|have|is|are|agreed|recommend(?:s|ed)|asks?|proposes?)\b/i

/** Lines that open a zone though they are no headings: "Outstanding for action:", "Reasons:". */
const opensZone = (passage: Passage): Zone | null => {
  if (passage.text.length > 90 || passage.text === '') return null
  // "Reason for decision: To meet the budget." says its reason at once, and opens nothing.
  if (/:\s+\S/.test(passage.text) && !/[:)]$/.test(passage.text)) return null
  const ends = /[:)]$/.test(passage.text) || passage.bold
  if (!ends && (!aloneOpens.test(passage.text) || isBullet(passage.label))) return null
  const zone = zoneOf(passage.text.replace(/\(clerk to .*\)$/i, ''))
  if (zone === 'contents' || zone === 'reasons' || zone === 'outstanding') return zone
  // A sentence that announces them is read with what it leads to; only a title opens their section, and no link in a list.
  if (zone === 'recommendations' && (says.test(passage.text) || isBullet(passage.label))) return null
  if (zone === 'information') return /for information only/i.test(passage.text) && ends ? zone : null
  return zone !== null && ends && zone !== 'agenda' && zone !== 'aims' ? zone : null
}

/** A zone that a heading only hints at: under a section that says plainly what it is, it opens none. */
const isSoft = (zone: Zone | null): boolean => zone === 'advice' || zone === 'aims'

/** A short line right over a list heads it, whatever it is set in. */
const headsList = ({ label, text, row }: Passage, next: Passage | undefined): boolean =>
  label === null &&
  row === undefined &&
  next?.label != null &&
  isBullet(next.label) &&
  text.length < 70 &&
  /^[A-Z].*[\w)]$/.test(text) &&
  text.split(' ').length <= 8

const decides = /^(?:decision|resolved|agreed|recommended|unanimously resolved)\b\s?[:–—-]/i
const toBe =
  /^(?:that )?[^.:;]{3,200}\bbe (?:\w+ly )?(?:noted|approved|agreed|endorsed|adopted|accepted|received|granted|delegated|authorised|supported|deferred|confirmed|referred)\b/i
/** "(1) the progress made be endorsed; and", its heading lost, ends the reasons that stand over it. */
const endsReasons = ({ label, text }: Passage): boolean =>
  decides.test(text) ||
  (label !== null && !isBullet(label) && labelPlaces(label).includes(1) && toBe.test(text))

/** "Author and title: …", "Contact officer: …": the foot of what a report asks. */
const foot =
  /^(?:(?:report )?authors?(?:\(s\))?(?: and (?:job )?title)?|contact (?:officers?|persons?|details)|prepared by|report(?: written)? by)\s?:\s?\S/i

/** Where the report itself begins, below what it recommends at its head. */
const opensReport =
  /^(?:background|introduction|context|methodology|main (?:report|body)|report details|details of (?:the )?report|(?:the )?current (?:position|situation)|key (?:issues|facts))\b.{0,40}$/i

/** The open headings when one more comes: it closes those that are not over it, unless it is a theme of what is recommended under them. */
const opened = (passages: readonly Passage[], open: readonly Open[], heading: Open): readonly Open[] => {
  const section = open.findLast(({ zone }) => zone !== null)
  const passage = passages[heading.at]
  const closes = section !== undefined && section.rank >= heading.rank
  // "RECOMMENDATIONS" set larger than the numbered sections after it does not stand over them.
  const over = open.findLast(({ zone }) => zone === 'recommendations')
  if (over !== undefined && over.rank < heading.rank && opensReport.test(heading.text))
    return [...open.filter(({ rank }) => rank < over.rank), heading]
  if (
    closes &&
    heading.zone === null &&
    section.zone === 'recommendations' &&
    passage !== undefined &&
    (section.themed === true || isStillBare(passages, section.at, heading.at)) &&
    isTheme(passages, passage)
  ) {
    const over = open.filter(({ rank }) => rank < section.rank)
    return [...over, { ...section, themed: true }, { ...heading, rank: section.rank + 0.5 }]
  }
  return [...open.filter((over) => over.rank < heading.rank), heading]
}

const sectionNumber = /^(\d{1,2})(?:\.0?)?\.?$/

/** "5 Implications" ends "4 Recommendations", however little it is set apart from what stands in that. */
const precedingSection = (
  passages: readonly Passage[],
  open: readonly Open[],
  label: string | null,
): Open | undefined => {
  const number = label === null ? undefined : sectionNumber.exec(label)?.[1]
  return number === undefined
    ? undefined
    : open.find(
        ({ at, rank }) =>
          rank < 7 && sectionNumber.exec(passages[at]?.label ?? '')?.[1] === String(Number(number) - 1),
      )
}

/**
 * Where a paper numbers its sections, a heading without a number between "3. Progress" and "4. Context" stands under
 * the third, however large it is set. Gives for each passage whether the next section is still to come.
 */
const inNumbered = (passages: readonly Passage[]): ReadonlySet<number> => {
  const heads = passages.flatMap((passage) => {
    const number = passage.label === null ? undefined : sectionNumber.exec(passage.label)?.[1]
    return number !== undefined && headingRank(passage) !== null
      ? [{ at: passage.at, number: Number(number) }]
      : []
  })
  const within = new Set<number>()
  for (const [index, { at, number }] of heads.entries()) {
    const next = heads[index + 1]
    if (next?.number !== number + 1) continue
    for (let inside = at + 1; inside < next.at; inside += 1) within.add(inside)
  }
  return within
}

/** "1. Get in earlier", "2. Hold two meetings…": short entries of one list, and no headings of sections. */
const isEntry = (passages: readonly Passage[], { at, kind, label }: Passage): boolean => {
  if (kind !== 'listItem' || label === null) return false
  const [before, after] = [passages[at - 1], passages[at + 1]]
  const beside = (one: Passage | undefined): one is Passage & { readonly label: string } =>
    one?.kind === 'listItem' && one.label !== null && labelStyle(one.label) === labelStyle(label)
  return (beside(before) && follows(before.label, label)) || (beside(after) && follows(label, after.label))
}

const isOfMinute = ({ kind }: Part, label: string): boolean =>
  kind === 'minutes' && /^appendix\b/i.test(label)

/** "What partners said ...... 12" is the title "what partners said". */
const titleIn = (text: string): string =>
  text
    .replace(/[\s.…_]*(?:\d{1,3}|[ivx]{1,5})?$/i, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .slice(0, 120)

/** Running text, which no contents page has. */
const isProse = ({ text }: Passage): boolean => text.length > 160 && /[.!?]["”’]?$/.test(text)

/** The setting of every passage, in one pass. */
export const settingsOf = (passages: readonly Passage[], parts: readonly Part[]): readonly Setting[] => {
  const numbered = inNumbered(passages)
  const purposes = purposesIn(passages)
  /** Titles that the contents page has promised: a line that says one of them heads its section, however it is set. */
  const promised = new Set<string>()
  let open: readonly Open[] = []
  let number: string | null = null
  let partIndex = 0
  const settings: Setting[] = []
  for (const passage of passages) {
    let part = parts[partIndex]
    while (part !== undefined && passage.at >= part.to) {
      partIndex += 1
      part = parts[partIndex]
      open = []
      number = null
    }
    if (part === undefined) break
    const itemLabel = isItemLabelHeading(passage)
    const isPlain = itemLabel || (part.kind !== 'minutes' && isEntry(passages, passage))
    const inContents = open.at(-1)?.zone === 'contents' || isContentsLine(passage.text)
    const isListed = passage.label === null && promised.has(titleIn(passage.text))
    if (inContents && !isListed && passage.text.length < 120) promised.add(titleIn(passage.text))
    const rank = isPlain
      ? null
      : (headingRank(passage) ?? (isListed ? 3 : headsList(passage, passages[passage.at + 1]) ? 7 : null))
    if (open.at(-1)?.zone === 'contents' && isProse(passage)) open = open.slice(0, -1)
    // A decision ends the reasons for the one before it, and the options that stood beside them.
    while (open.at(-1)?.zone === 'reasons' && endsReasons(passage)) open = open.slice(0, -1)
    if (part.kind !== 'minutes' && open.at(-1)?.zone === 'recommendations' && foot.test(passage.text))
      open = open.slice(0, -1)
    const zoneLine = rank === null && !itemLabel ? opensZone(passage) : null
    if (rank !== null && !isContentsLine(passage.text)) {
      const own = isTitle(passage, part) ? null : zoneOf(passage.text)
      const over = open.findLast((one) => one.zone !== null && one.rank < rank)?.zone ?? null
      const yieldsTo =
        (own === 'other-bodies' && over === 'recommendations' && mayAddress(passage.text)) ||
        (isSoft(own) && over !== null)
      const zone = yieldsTo ? null : own
      const section = numbered.has(passage.at)
        ? open.findLast(({ at }) => sectionNumber.test(passages[at]?.label ?? ''))
        : undefined
      const isOver = section !== undefined && !/^\d/.test(passage.label ?? '') && rank <= section.rank
      const before = precedingSection(passages, open, passage.label)
      const placed = isOver ? section.rank + 0.5 : Math.min(rank, before?.rank ?? rank)
      open = opened(passages, open, { rank: placed, text: passage.text, zone, at: passage.at })
      // "Appendix 1 – Draft plan" among the papers of a minute is no number of its own.
      if (passage.label !== null && !isBullet(passage.label) && !isOfMinute(part, passage.label))
        number = citedNumber(passage.label)
      else if (passage.label === null && lone.test(passage.text)) number = passage.text
    } else if (zoneLine !== null) {
      open = [
        ...open.filter((over) => over.rank < 8),
        { rank: 8, text: passage.text, zone: zoneLine, at: passage.at },
      ]
    } else {
      const printed: string | null = itemLabel ? null : (runInNumber(passage) ?? nextNumber(passage, number))
      // "22/0043" under minute 6 is a planning application, not the next minute.
      const runIn: string | null =
        printed?.includes('/') && number !== null && !number.includes('/') ? null : printed
      if (runIn !== null && part.kind === 'minutes') {
        number = runIn
        // A new minute ends what a line such as "Reasons:" had opened in the one before.
        if (open.at(-1)?.zone === 'reasons') open = open.slice(0, -1)
      }
    }
    settings.push({
      part,
      zone: isContentsLine(passage.text)
        ? 'contents'
        : (open.findLast((over) => over.zone !== null)?.zone ?? null),
      rank: zoneLine === null ? rank : 8,
      heading: open.at(-1)?.text ?? null,
      under: open.map(({ text }) => text),
      number,
      purpose: purposes.has(passage.at),
    })
  }
  return settings
}
