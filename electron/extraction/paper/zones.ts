import { headsAdvice, headsAims } from './advising.ts'
import { headsCitedGuidance } from './cited-guidance.ts'
import { headsRecommendations } from './recommending.ts'

/** What the part of a paper under a heading is for; decides which extractors may speak there. */
export type Zone =
  | 'contents'
  | 'agenda'
  | 'terms'
  | 'reasons'
  | 'information'
  | 'outstanding'
  | 'recommendations'
  | 'advice'
  | 'aims'
  | 'progress'
  | 'development'
  | 'performance'
  | 'other-bodies'

const zones: readonly (readonly [Zone, RegExp])[] = [
  ['contents', /^(?:table of )?contents(?: page)?$/i],
  ['reasons', /^(?:reasons?|rationale)\b(?: for (?:the )?(?:decisions?|recommend|urgency|proposal))?/i],
  ['reasons', /^alternative options|^options (?:considered|rejected)|^other options/i],
  ['agenda', /^agenda$|^(?:order of business|business to be transacted|items? of business)$/i],
  ['agenda', /^(?:the )?forward plan\b|^(?:the )?work(?:ing)? programme\b/i],
  [
    'terms',
    /\bterms of reference\b|^constitution\b|^(?:scope|purpose|aims?|objectives?|our objectives|aims and objectives|vision|principles|legislation|acronyms|glossary|references|remit|key lines of enquiry)\b.{0,40}$/i,
  ],
  ['information', /for information only/i],
  [
    'outstanding',
    /^outstanding\b|^(?:outstanding )?actions? (?:to take forward|outstanding|list|log|arising|agreed|from (?:today|this meeting|the meeting))\b|^action points?$/i,
  ],
  [
    'other-bodies',
    /^recommendations? (?:of|by|from|made by) (?:the )?(?:cqc|care quality|ofsted|inspectors?|inspectorate|ombudsman|external audit|public health england)/i,
  ],
  [
    'progress',
    /^(?:(?:key |our |main |summary of |overall )*(?:progress|achievements?|accomplishments)\b(?!.{0,20}report\b)|progress (?:of|on|since|to date|against|made|so far|update)|what (?:we have|we['’]ve) (?:done|achieved|delivered)|what has been (?:done|achieved)|(?:impact|results|delivery|work|position|outcomes|successes) (?:so far|to date)\b|what (?:has )?changed\b|update on progress|what (?:has )?(?:happened|become|came) (?:to|of|with)\b)/i,
  ],
  [
    'development',
    /\bareas? for (?:further |future )?(?:development|improvement|action)\b|^(?:further|future) (?:developments?|actions?|work)$|^what we (?:will|plan to|need to) do next$|^actions? for (?:the )?(?:next|coming)\b|^next steps$/i,
  ],
  [
    'performance',
    /\b(?:performance|key)? ?indicators?\b|^(?:our )?performance\b|^how (?:will )?we(?: will)? (?:know|measure)|\bperformance (?:report|summary|data|dashboard|measures)\b|^measures? of success/i,
  ],
]

/** Zones whose headings may also say that something is recommended there, which is then what counts. */
const yields: ReadonlySet<Zone> = new Set<Zone>(['progress', 'development', 'performance'])

const mostKnown = 2000
const known = new Map<string, Zone | null>()

/** The zone that a heading opens; null where it opens none of its own. */
export const zoneOf = (heading: string): Zone | null => {
  // A heading is asked for again by each extractor, for each passage under it.
  const before = known.get(heading)
  if (before !== undefined) return before
  if (known.size >= mostKnown) known.clear()
  const zone = readZone(heading)
  known.set(heading, zone)
  return zone
}

const readZone = (heading: string): Zone | null => {
  const line = heading
    .replace(/\s+/g, ' ')
    // "A. Recommendations", "B) Background": the letter of a section that the reader left in its heading.
    .replace(/^ ?[A-Z][.)]\s+(?=[A-Z][a-z]|[A-Z]{4})/, '')
    .replace(/[\s:.–—-]+$/, '')
    .trim()
    .slice(0, 160)
  const zone = zones.find(([, shape]) => shape.test(line))?.[0] ?? null
  if (zone !== null && !yields.has(zone)) return zone
  if (headsCitedGuidance(line)) return 'other-bodies'
  if (headsRecommendations(line)) return 'recommendations'
  return zone ?? (headsAdvice(line) ? 'advice' : headsAims(line) ? 'aims' : null)
}

/** A line of a contents page: dots or a wide gap, then a page number. */
export const isContentsLine = (text: string): boolean =>
  /(?:\.{2,}|…|_{3,}|\t)\s*(?:\d{1,3}|[ivx]{1,5})$/.test(text.slice(-60))
