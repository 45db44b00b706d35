import type { RuleName } from '../../../shared/rules/finding-rules.ts'
import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import type { Setting } from '../paper/settings.ts'
import { zoneOf } from '../paper/zones.ts'
import { after, type Piece } from './after.ts'
import { announcedIn, isOnSubjects, makes } from './announcing.ts'
import { recommendationsGroup } from './groups.ts'
import { item } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'
import { isOutsiders } from './outsiders.ts'
import { isStandingInvitation } from './standing-invitations.ts'

type Lead = {
  readonly rule: RuleName
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
  /\bit is (?:therefore |also |further )?(?:recommended|RECOMMENDED|proposed)(?: that\b| to\b|(?=\s*$|\s?[:,–—-]|\s\(|\s(?:the|it|this|these|all|each|any|an?|members|councillors|cabinet|council|committee|executive|board)\s))|\b(?:group|panel|committee|review|commission|board|scrutiny|working party|report|officers?|director|we|I)(?:, [^,:]{3,60},)?(?: also| therefore| further| had| has| have)* (?:recommends?|recommended|asks?|proposes?|calls on)\b[^.:]{0,80}:|\bit was recommended (?:that|to)\b[^.:]{0,80}:\s?[-–—]{0,2}$|\brecommend(?:s|ed)(?: that| to)?(?: (?:the )?(?:full )?(?:council|cabinet|executive|board)(?: that)?)?\s?:\s?[-–—]{0,2}$/i
const label =
  /^(?:(?:officer )?recommendations?|(?:suggested|recommended) actions?|recommended(?: decision)?|proposals?)(?:\(s\))?\s?[:–—-]\s*/i
const marker =
  /^(?:RECOMMENDED|RECOMMENDATIONS?|Recommended)\b\s?(?:\([^)]{0,80}\)\s?)?(?:(?:to|TO) (?:(?:the|THE) )?(?:(?:Full|FULL) )?(?:Council|COUNCIL|Cabinet|CABINET|Executive|EXECUTIVE)\s?)?[:–—-]?\s?(?=\S)/

/** "It is recommended that the Executive" over its list, without a colon. */
const bareStem = /^ ?(?:the )?(?:[A-Z][\w&’',-]* ?(?:and |of |for |the )*){1,8}$/

/** "The Committee was asked to:" over its list, told in minutes. */
const wasAsked = new RegExp(
  `^(?:The )?(?:[\\w&’'-]+ ){0,5}?${bodyNoun} (?:was|were) (?:therefore )?(?:asked|recommended|invited|requested) to ?:\\s?[-–—]{0,2}$`,
)

/** "The Committee agreed by eight votes to six to recommend to Cabinet:", told in a report: in minutes it is a decision. */
const agreedTo =
  /\b(?:agreed|resolved|decided|voted|chose|wished?)(?:,? [^.:]{0,40})?,? to recommend\b[^.:]{0,80}:\s?[-–—]{0,2}$/i

/** "Cabinet considered the recommendations made by the Panel in May, namely:": another body's, told before what came of them. */
const before =
  /\b(?:considered|received|discussed|had before (?:it|them)|were presented with|set out)\b[^.:]{0,40}\brecommendations? (?:of|from|made by|put by|agreed by|submitted by)\b[^.:]{0,120}:\s?[-–—]{0,2}$/i

/** "The Committee made the following comments for consideration by Cabinet:" puts them to it. */
const putTo =
  /\b(?:made|makes?|put|agreed|offered|submitted|raised) the following (?:\w+ ){0,2}(?:comments|suggestions|observations|proposals)\b[^.:]{0,60}?\b(?:by|to|for) (?:the )?(?:full )?(?:cabinet|executive|council|board|mayor|trust|cabinet member|portfolio holder)\b[^.:]{0,60}:\s?[-–—]{0,2}$/i

const leadOf = (passage: Passage, setting: Setting): Lead | null => {
  const { text } = passage
  const head = text.slice(0, 600)
  const inline = label.exec(head)
  const isTitle = passage.kind === 'heading' && zoneOf(text) === 'recommendations'
  if (inline !== null && inline[0].length < text.length && !isTitle)
    return { rule: 'recommendation/inline-label', fired: inline[0], from: inline[0].length, confidence: 0.9 }
  const said = asked.exec(head) ?? itIs.exec(head) ?? (inMinutes(setting) ? wasAsked : agreedTo).exec(head)
  // "What the Committee is asked to do" is the title of what it is asked.
  if (said !== null && !(passage.kind === 'heading' && !/[:.]\s?$/.test(text) && text.length < 120)) {
    const end = said.index + said[0].length
    const bare = bareStem.test(text.slice(end))
    const isList =
      bare ||
      /:\s?[-–—]{0,2}$/.test(text) ||
      /^\s?:?\s?[-–—]?\s?\(?(?:1|a|i)[.)]/.test(text.slice(end)) ||
      /^(?:[^.]{0,80}):/.test(text.slice(end))
    return {
      rule: isList ? 'recommendation/asked-to-list' : 'recommendation/asked-to',
      fired: said[0],
      from: bare ? text.length : isList ? end : 0,
      confidence: isList ? 0.93 : 0.85,
    }
  }
  const following =
    text.length < 400 && !isOnSubjects(text)
      ? (makes.exec(text) ?? before.exec(text) ?? putTo.exec(text) ?? announcedIn(text))
      : null
  if (following !== null && (passage.kind !== 'heading' || makes.test(text)))
    return { rule: 'recommendation/following-list', fired: following[0], from: text.length, confidence: 0.9 }
  const capitals = marker.exec(head)
  if (capitals !== null && /^(?:that\b|\(?\d|\(?[a-z]\)|to\b)/i.test(text.slice(capitals[0].length)))
    return { rule: 'recommendation/marker', fired: capitals[0], from: capitals[0].length, confidence: 0.9 }
  const stem =
    setting.zone === 'recommendations' ? /^(?:That|To)\b[^.:]{0,80}:\s?(?=\(?[ai1][.)] ?\S)/.exec(text) : null
  if (stem !== null)
    return { rule: 'recommendation/that-list', fired: stem[0], from: stem[0].length, confidence: 0.9 }
  if (setting.zone === 'recommendations' && /^(?:that|to)\b[^.:]{0,80}:\s?[-–—]?$/i.test(text))
    return { rule: 'recommendation/that-list', fired: text, from: text.length, confidence: 0.9 }
  return null
}

/** What a report or another body put to the meeting, told in its minutes: "The Committee had recommended that Cabinet:". */
const reportAsked =
  /^(?:the |that )?(?:report|officers?|director)\b.*:\s?[-–—]{0,2}$|\b(?:report|panel|(?:sub-)?committee|group|commission|scrutiny|working party)\b[^.:]{0,80}\brecommend(?:ed|s)\b[^.:]{0,80}:\s?[-–—]{0,2}$|\b(?:made|makes|put forward|considered|received|presented) (?:the )?following (?:\w+ )?recommendations?\b[^.:]{0,120}:\s?[-–—]{0,2}$/i

const leadsToList: ReadonlySet<RuleName> = new Set<RuleName>([
  'recommendation/asked-to-list',
  'recommendation/following-list',
])
/** The purpose of a report may go on to what it asks: "This report makes the following recommendations:". */
const isPurpose = ({ zone, heading }: Setting): boolean =>
  zone === 'terms' && /^purpose\b/i.test(heading ?? '')

/** "It is proposed that fees rise by 2%" argues for what the report's own Recommendations ask. */
const isBackground = (reading: Reading, { zone, part }: Setting, lead: Lead): boolean =>
  zone !== 'recommendations' &&
  lead.rule === 'recommendation/asked-to' &&
  /\bproposed\b/i.test(lead.fired) &&
  reading.settings.some((other) => other.part === part && other.zone === 'recommendations')

/** "It is recommended that Members agree to:" tells, in the present, what the report asks. */
const isAskedNow = new RegExp(
  `\\b(?:it is (?:therefore )?recommended that|${bodyNoun} (?:is|are) (?:asked|recommended|invited|requested) to)\\b[^.:]{0,80}(?::\\s?[-–—]{0,2})?$`,
  'i',
)

const named = "(?:(?:[A-Z][\\w&’',-]*|and|of|for|the|&) ){0,8}?"
/** "Members are asked to note the report.": a paragraph that begins so, in the present, was printed with the item. */
const asksOutright = new RegExp(
  `^(?:[Ii]t is (?:therefore )?recommended that ${named}${bodyNoun}\\b|${named}${bodyNoun} (?:is|are) (?:therefore )?(?:asked|recommended|invited|requested) to\\b)`,
)

/** What was put to the meeting, printed over its minutes: "Recommendation: That…", or a list of what it is asked under that heading. */
const asksMeeting = ({ text }: Passage, setting: Setting, { rule }: Lead): boolean =>
  (rule === 'recommendation/asked-to' && setting.rank === null && asksOutright.test(text)) ||
  (rule === 'recommendation/inline-label' && /^recommendations?\s?[:–—-]\s*that\b/i.test(text)) ||
  (rule === 'recommendation/asked-to-list' && text.length < 200 && isAskedNow.test(text)) ||
  (setting.zone === 'recommendations' &&
    text.length < 200 &&
    (rule === 'recommendation/that-list' ||
      (rule === 'recommendation/asked-to-list' && /\b(?:asked|recommended|invited|requested)\b/i.test(text))))

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

/** In running text only the sentence that asks is the recommendation; elsewhere all that the lead-in leads to. */
const piecesOf = (reading: Reading, passage: Passage, setting: Setting, lead: Lead): readonly Piece[] => {
  const running = lead.rule === 'recommendation/asked-to' && setting.zone !== 'recommendations'
  const at = running ? passage.text.indexOf(lead.fired) : -1
  const sentence = sentencesOf(passage.text).find(({ start, end }) => start <= at && at < end)
  if (sentence === undefined) return after(reading, passage, lead.from, { anyStart: true })
  return [{ number: null, places: [placeIn(passage, sentence.start, sentence.end)], passage }]
}

/** The sentence that leads to a list; another body may have recommended something earlier in the paragraph. */
const leadSentence = ({ text }: Passage, { rule, fired }: Lead): string => {
  const at = leadsToList.has(rule) ? text.indexOf(fired) : -1
  const span = sentencesOf(text).find(({ start, end }) => start <= at && at < end)
  return span === undefined ? text : text.slice(span.start, span.end)
}

/** What is put to a body: "Members are asked to…", "It is recommended that Cabinet:" and a list. */
export const listedRecommendations: Extractor = (reading) => {
  const drafts: Draft[] = []
  const taken = new Set<number>()
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || taken.has(passage.at)) continue
    const lead = isMuted(setting) && !isPurpose(setting) ? null : leadOf(passage, setting)
    if (lead !== null && isPurpose(setting) && !leadsToList.has(lead.rule)) continue
    if (lead !== null && isBackground(reading, setting, lead)) continue
    // What is quoted was put another time.
    const below = reading.passages[passage.at + 1]
    if (lead !== null && lead.from >= passage.text.length && /^["“]/.test(below?.label ?? below?.text ?? ''))
      continue
    if (lead === null || isOutsiders(leadSentence(passage, lead)) || isStandingInvitation(passage.text))
      continue
    // Minutes tell what a report asked only where it says so in so many words: "The report recommended:-".
    if (
      inMinutes(setting) &&
      !reportAsked.test(passage.text.slice(-400)) &&
      !wasAsked.test(passage.text) &&
      !before.test(passage.text) &&
      !putTo.test(passage.text) &&
      !asksMeeting(passage, setting, lead)
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
  return drafts
}
