import type { KindSign } from './sign.ts'

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** What action plans, trackers and responses to recommendations have. */
const ofPlans: readonly KindSign[] = [
  {
    says: 'its title says action plan, tracker or response',
    in: 'title',
    shape:
      /\b(?:action|improvement|implementation) plan\b|\baction (?:report|list)\b|\brecommendations? (?:tracker|monitor(?:ing)?|schedule)\b|\b(?:actions?|decisions?|recommendations?|outcomes?)\b.{0,20}\b(?:tracker|tracking|log|schedule|sheet|list|arising)\b|\bprogress against recommendations\b|\bresponses? (?:of|to|from|by)\b.{0,80}|\b(?:cabinet|executive) response\b|\bfollow[- ]up\b|\boutstanding (?:\w+ )?(?:actions|recommendations)\b|\brecommendations?\b.{0,30}\b(?:review|position)\b/i,
    not: /^(?:draft |unconfirmed )*minutes\b|^to\b/i,
    weighs: { 'action-plan': 3.5 },
  },
  {
    says: 'it has a table of what is to be done and what has become of it',
    amount: ({ trackers }) => trackers,
    weighs: { 'action-plan': 1.5 },
  },
  {
    says: 'most of it are rows of such tables',
    amount: ({ trackedRows, lines }) =>
      share(trackedRows * 3, trackedRows * 3 + lines.length) > 0.5 ? 1 : 0,
    weighs: { 'action-plan': 2 },
  },
  {
    says: 'the same few labels come back: who, by when, how it stands',
    amount: ({ lines }) => fieldsIn(lines),
    weighs: { 'action-plan': 1.25 },
    most: 3,
  },
]

const fields: readonly RegExp[] = [
  /(?:^|\s)(?:owner|owned by|lead(?: officer)?|officer|responsible(?: officer)?|responsibility|who|action by)\s?:/i,
  /(?:^|\s)(?:due|by|by when|deadline|target date|timescale|when|(?:completion|original|revised) date)\s?:/i,
  /(?:^|\s)(?:status|progress|update|position|latest|now|current position|comments?|how and when)\s?:/i,
  /(?:^|\s)(?:response|[\w’']{3,20} (?:view|response)|agreed action)\s?:/i,
]
/** How many of an item's fields come back, each on a line of its own; one alone says nothing. */
const fieldsIn = (lines: readonly string[]): number => {
  const back = fields.filter((field) => lines.filter((line) => field.test(line)).length >= 2).length
  return back > 1 ? back : 0
}

/** What strategies and policies have. */
const ofStrategies: readonly KindSign[] = [
  {
    says: 'its title says strategy, policy or plan',
    in: 'title',
    shape:
      /\b(?:strategy|policy|framework|corporate plan|strategic plan|council plan)\b|\bplan\b.{0,40}\b20\d\d\s?(?:to|[-–/])\s?(?:20)?\d\d/i,
    // A sentence about a policy is no title.
    not: /\b(?:will|is|are|was|were|has|have|report|monitoring|needs assessment|committee|panel|board|action plan|scrutiny|minutes|response)\b|[.;]$/i,
    weighs: { strategy: 3.5 },
  },
  {
    says: 'it sets out a vision, aims and how they will be met',
    in: 'all',
    shape:
      /^(?:[\d.]+ )?(?:our |the |four |five |six |key )*(?:vision|mission|aims|ambitions?|priorities|values|principles|how we will (?:know|do|measure|deliver)\b.{0,20})\b.{0,16}$/i,
    weighs: { strategy: 0.75 },
    most: 4,
  },
]

const undecided =
  /^decision due\b|\b(?:item|report|matter) (?:was|has been) withdrawn\b|\bexpected to be considered\b/i
const decided =
  /^\W*(?:resolved|agreed|decided|noted|approved|penderfynwyd)\b|\bRESOLVED\b|\b(?:was|were) (?:resolved|agreed|decided|noted)\b/i

/** What papers of other kinds have. */
const ofOthers: readonly KindSign[] = [
  {
    says: 'its title says needs assessment or audit',
    in: 'title',
    shape:
      /\bneeds assessments?\b|\b(?:audit|inspection) report\b|\bterms of reference\b|\bsafeguarding adult review\b|\bforward plan\b|\bjsna\b/i,
    // What has been done since an inspection is reported by officers.
    not: /\bprogress (?:report|update)\b|\bupdate\b/i,
    weighs: { other: 2.5 },
  },
  {
    says: 'its title says performance',
    in: 'title',
    shape:
      /\bperformance\b|\bdashboard\b|\bscorecard\b|\bhow (?:are )?we(?: are|[’']re)? doing\b|\bmonitor\b|\bindicators\b/i,
    weighs: { other: 0.5 },
  },
  {
    says: 'it has tables of measures',
    amount: ({ measures }) => measures,
    weighs: { other: 0.25 },
  },
  {
    says: 'it is a letter',
    in: 'head',
    shape: /^dear\b/i,
    weighs: { other: 2 },
  },
  {
    says: 'it ends as a letter does',
    in: 'end',
    shape: /^yours (?:sincerely|faithfully)\b/i,
    weighs: { other: 2 },
  },
  {
    says: 'what it is about was not decided',
    in: 'all',
    shape: undecided,
    weighs: { other: 3.5, minutes: -1 },
  },
  {
    says: 'a page of one item, on which nothing was decided',
    amount: ({ lines }) =>
      lines.length < 25 &&
      lines.some((line) => undecided.test(line)) &&
      !lines.some((line) => decided.test(line))
        ? 1
        : 0,
    weighs: { minutes: -3 },
  },
]

export const planSigns: readonly KindSign[] = [...ofPlans, ...ofStrategies, ...ofOthers]
