import type { PaperKind } from '../../../shared/model/candidate.ts'

/** What tells the kind: the lines at the head, all lines, and the file's name. */
export type KindClues = {
  readonly name: string
  readonly head: readonly string[]
  readonly lines: readonly string[]
  /** Tables whose rows are recommendations or actions with what has become of them. */
  readonly trackers: number
}

const count = (lines: readonly string[], shape: RegExp): number =>
  lines.filter((line) => shape.test(line)).length
const some = (lines: readonly string[], shape: RegExp): boolean => lines.some((line) => shape.test(line))

const decision =
  /^(?:\W{0,3}\(?\d{0,3}\)?[\s.]*)(?:unanimously )?(?:resolved|agreed|recommended|decided)\b\s?[:–—-]|\bit was (?:unanimously )?(?:resolved|agreed)\b|\b(?:councillors|council|committee|board|cabinet|panel|mayor) (?:unanimously )?resolved\b|\bRESOLVED\b/i
const purpose = /^to (?:note|approve|receive|consider|agree|review|confirm|sign|elect|appoint|resolve)\b/i

/** What every agenda has, whatever is on it. */
const standing =
  /^(?:\d{1,2}[.)]? )?(?:apologies for absence|declarations? of (?:members['’]? )?interests?|(?:public|members['’]) (?:participation|questions)|exclusion of the (?:press|public)|urgent business|date of (?:the )?next meeting)\b.{0,40}$/i

/** A notice that calls members to a meeting, with what is to be done there. */
const isSummons = ({ head, lines }: KindClues): boolean =>
  some(head, /\b(?:hereby )?summoned to (?:attend|a meeting|the meeting)\b/i) &&
  count(
    lines,
    /^(?:\d{1,2}[.)]? )?to (?:note|approve|receive|consider|agree|review|confirm|sign|elect|appoint|resolve|discuss)\b/i,
  ) >= 3 &&
  !some(lines, decision)

const isPack = ({ head, lines }: KindClues): boolean => {
  const agenda = some(head, /^agenda$|\bagenda (?:reports )?pack\b|\bpublic (?:document|reports) pack\b/i)
  const items = count(lines, /^(?:agenda item(?: no\.?)?|item no\.?) ?:? ?\d/i)
  const listed = count(lines, /\(pages? \d{1,4}\b/i)
  const reports = count(lines, /^report (?:to|of|by)\b/i)
  return (
    (agenda && (items >= 1 || listed >= 2 || count(lines, purpose) >= 2)) ||
    (agenda && count(lines.slice(0, 80), standing) >= 3 && !some(lines, decision)) ||
    (agenda && reports >= 2 && count(lines.slice(0, 80), standing) >= 2) ||
    items >= 2
  )
}

/** What a meeting did with an item, told in full sentences. */
const narrated =
  /^(?:the |members |councillors? |cabinet )[^:]{0,160}\b(?:considered (?:a|the)|received (?:a|the)|submitted a|was introduced by|were reminded|presented (?:a|the)|gave an update|moved the)\b.{30,}|^that the .{3,80} be (?:received|noted|approved|agreed)\b/i

/** A page of a council's meetings system on one item: what was asked, and what the meeting decided. */
const isItemPage = ({ head, lines }: Pick<KindClues, 'head' | 'lines'>): boolean =>
  some(head, /^issue - (?:meetings|items at meetings|decisions)\b|^meeting:? \d{1,2}\/\d{1,2}\/\d{4} - /i) &&
  (some(lines, narrated) ||
    some(lines, /^minutes:?$|^(?:decision(?! due\b)|resolved|recommended)\b|^\W?[\da-z]{1,3}[.)]\s+that\b/i))

/** The record of one decision, of a meeting, a member or an officer: a form with its decision in it. */
const isDecisionRecord = ({ head, lines }: Pick<KindClues, 'head' | 'lines'>): boolean =>
  some(
    head.slice(0, 12),
    /^decision details$|^decisions? [-–—] \S|^(?:record|notice) of (?:an? )?(?:\w+ ){0,3}decisions?\b|^(?:\w+ ){0,3}decision (?:notice|record|form|sheet)\b|^(?:delegated |officer |executive |cabinet member )+decisions?\b/i,
  ) && some(lines, /^(?:the )?decisions?(?: made| taken)?\s?(?::|$)|^it was decided\b/i)

/** "At a MEETING of the BOARD held on…": minutes that open as a sentence does. */
const atMeeting = /^(?:at )?(?:a|an|the) (?:\w+ ){0,3}meeting of\b.{3,140}\bheld\b/i

const isMinutes = ({ head, lines, name }: KindClues): boolean => {
  const titled = some(
    head,
    /^(?:\W*)(?:draft |unconfirmed |approved )*(?:minutes?|notes) of (?:(?:the|a|an|ordinary|special|annual|general|extraordinary|proceedings)\b|(?=meeting)).*\b(?:meeting|committee|council|board|panel|cabinet)|\bminutes\b.{0,30}$|^(?:draft |unconfirmed |approved |final )*minutes\b.{0,80}$|\bminutes? of (?:the|a|an)? ?(?:\w+ ){0,4}meetings?\b.*\bheld\b|^(?:agenda(?:,)?(?: decisions)? and minutes|decisions(?: published)?|decision notice|(?:notice|record) of (?:\w+ ){0,4}decisions?\b)|\bnotes of (?:the |a )?meeting\b/i,
  )
  const present = some(
    lines.slice(0, 40),
    /^(?:\d{1,3}[.)]? )?(?:present|in attendance|attendance|apologies(?! for absence\W*$)|attendees|attended|members (?:present|and office)|sederunt|those (?:present|attending))\b/i,
  )
  const decided = count(lines, decision)
  const moderngov = count(lines, /^(?:minutes|decision):?$|^(?:minutes|decision):\s/i)
  return (
    isItemPage({ head, lines }) ||
    isDecisionRecord({ head, lines }) ||
    (titled && (decided > 0 || present || moderngov > 0)) ||
    (present && some(head.slice(0, 8), atMeeting)) ||
    (present &&
      (decided > 0 ||
        some(lines, /\b(?:closed the meeting|meeting closed|meeting (?:was )?closed|to a close)\b/i))) ||
    moderngov >= 2 ||
    (decided >= 2 && /\bminutes\b|decisions/i.test(`${name} ${head.join(' ')}`)) ||
    (decided >= 3 &&
      some(lines, /\bMOVED\b.*\bSECONDED\b|\bResolved\b|decision/i) &&
      !some(head, /\breport\b/i)) ||
    (decided > 0 && some(head, /^(?:agenda item|issue (?:-|–) meetings|decision details)$/i)) ||
    (lines.length < 5 && /\bminutes\b/i.test(name.replace(/[-_]/g, ' ')))
  )
}

const ofPanel =
  /^(?:overview and )?scrutiny (?:review )?(?:final )?report\b|\breport of the .{0,60}(?:group|panel|committee|commission)\b|^final report\b/i

const officerHead =
  /^report to\b|^subject\s?:|^report (?:of|by)$|^report (?:title|authorised by)\s?:|^report (?:of|by|to|from|author)\b.*(?::|\b(?:director|head of|officer|chief|manager|solicitor|cabinet member|portfolio holder)\b)|^(?:report )?originator\b|^(?:lead|contact|report(?:ing)?) officer\b|^wards? affected\b|^key decision\b/i

const isScrutiny = ({ head, lines }: KindClues): boolean => {
  const scrutiny =
    some(
      head,
      /\bscrutiny\b|\bselect committee\b|\btask (?:and finish )?group\b|\breview (?:panel|group)\b|\bcommission\b/i,
    ) || some(lines, /^(?:overview and )?scrutiny (?:review )?report$/i)
  const report = some(
    lines,
    /^(?:overview and )?scrutiny (?:review )?(?:final )?report\b|\breport of the .{0,60}(?:group|panel|committee|commission)\b|^(?:final )?report\b|\breport of an?\b|\breview\b/i,
  )
  const recommended = count(
    lines,
    /^recommendation \d|\b(?:panel|committee|group|commission|board|we|review)(?: also| therefore| further)? recommends? that\b/i,
  )
  const sections = [
    'findings',
    'conclusions?',
    'foreword',
    'recommendations',
    'methodology',
    'evidence',
    'introduction',
  ].filter((name) =>
    some(
      lines,
      new RegExp(
        `^(?:[\\d.]+ )?(?:chair(?:man|woman|person)?['’]s |key |summary of )?${name}\\b.{0,24}$`,
        'i',
      ),
    ),
  ).length
  // An officer's report on how a review's recommendations fare quotes them, and has no findings of its own.
  const covered = some(head, officerHead) && some(head, /^subject\s?:/i) && !some(lines, ofPanel)
  const named = some(
    head.slice(0, 4),
    /\b(?:task (?:and|&) finish|scrutiny|review|working) (?:group|panel|review)\b[^.]{0,30}\breport$/i,
  )
  if (named && !some(head.slice(0, 4), /^report (?:of|to|by)\b/i)) return true
  return scrutiny && report && ((recommended > 0 && !covered) || sections >= 3)
}

const isOfficerReport = ({ head, lines }: KindClues): boolean =>
  some(head, officerHead) ||
  (some(
    lines,
    /^(?:[\d.]+ )?(?:purpose of (?:the )?report|object and key points|implications|background papers?|financial implications)\b/i,
  ) &&
    some(
      lines,
      /\b(?:is|are) (?:asked|recommended|invited|requested) to\b|\bit is recommended\b|^(?:[\d.]+ )?recommendations?\b/i,
    ))

const longestTitle = 140

/** A report that puts a plan to a committee has its reasons and implications; the plan is its appendix. */
const coversPlan = (lines: readonly string[]): boolean =>
  some(lines, /^(?:[\d.]+ )?purpose of (?:the |this )?report\b/i) &&
  some(
    lines,
    /^(?:[\d.]+ )?(?:reasons? for (?:the )?recommendations?|(?:legal|financial|equalit\w+|risk|staffing)(?: and \w+)? implications|(?:other |alternative )?options (?:considered|rejected))\b/i,
  )

/** The kind of a paper; the surest signs first. */
export const kindOf = (clues: KindClues): PaperKind => {
  const { head, lines, trackers } = clues
  // Running text that mentions an annual report or an action plan is no title.
  const title = head.slice(0, 10).filter((line) => line.length < longestTitle)
  if (isPack(clues) || isSummons(clues)) return 'agenda-pack'
  if (
    some(
      title,
      /\baction plan\b|\brecommendations? (?:tracker|monitor(?:ing)?|schedule)\b|\b(?:action|decision|recommendation)s? (?:tracker|tracking|log|schedule)\b|\bprogress against recommendations\b/i,
    ) &&
    trackers > 0 &&
    !coversPlan(lines) &&
    !some(title, /^(?:draft |unconfirmed )*minutes of\b/i)
  )
    return 'action-plan'
  const short = title.filter((line) => line.length < 160)
  if (
    some(short, /\b(?:annual|yearly) (?:\w+ ){0,2}report\b|\bannual review\b|\bannual progress report\b/i) &&
    !some(title, /^(?:draft )?minutes\b|^report (?:of|to|by)\b/i) &&
    !isItemPage(clues)
  )
    return 'annual-report'
  if (isMinutes(clues)) return 'minutes'
  // A page on a decision to come has neither been reported on nor taken.
  if (some(head, /^issue - (?:meetings|items at meetings|decisions)\b/i)) return 'other'
  if (isScrutiny(clues)) return 'scrutiny-report'
  if (isOfficerReport(clues)) return 'officer-report'
  const ofOwn = some(title, /\baudit report\b|\bneeds assessments?\b/i)
  const rowsOnly = trackers > 0 && lines.length < 12 * trackers
  if (!ofOwn && (some(title, /\baction plan\b/i) || rowsOnly)) return 'action-plan'
  const reports = some(title, /\breport\b|\bmonitoring\b|\bneeds assessments?\b/i)
  if (
    !reports &&
    some(
      // A sentence about a policy is no title.
      title.filter((line) => !/[.;]$/.test(line)),
      /\b(?:strategy|policy|framework|corporate plan|strategic plan|council plan)\b/i,
    )
  )
    return 'strategy'
  return trackers > 0 && some(title, /\btracker|monitoring|follow[- ]up\b/i) ? 'action-plan' : 'other'
}
