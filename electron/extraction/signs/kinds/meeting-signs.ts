import { agendaSigns } from './agenda-signs.ts'
import type { KindSign } from './sign.ts'

/** A page with fewer lines is of one item, or of few. */
const shortest = 25
const resolved = /^(?:\d{1,3}\.?\d*\s)?(?:RESOLVED|Resolved|PENDERFYNWYD|Penderfynwyd)\b(?!\s(?:by|at|in)\b)/

/** "That the report be noted.", as pages have it that lost the RESOLVED over it. */
const toBe = /^(?:\W{0,2}\w{1,3}[.)]{1,2} )?That\b[^.]{3,300}?\bbe \w+(?:ed|n|t)\b/
const cameOf =
  /\b(?:resolved|agreed|noted|decided) (?:that|to|the)\b|\b(?:was|were) (?:\w+ (?:and )?){0,2}(?:approved|agreed|noted|received|confirmed|elected|appointed)\b|^there were no\b/i

/** "Minutes of Meeting of the Planning Committee held in the Council Chamber… on Wednesday…", run on over any length. */
const opensMinutes = /^.{0,80}\bminutes? of (?:the |a |an )?(?:[^.]{0,60} )?meetings?\b.{0,180}\bheld\b/i
const ofEarlierMeeting =
  /^\W{0,3}\d|\b(?:approve|confirm|agree|receive|sign|note|consider|approval|approved|confirmed|last|previous)\b/i

/** What minutes, decision sheets and pages of one decision have. */
const ofRecords: readonly KindSign[] = [
  {
    says: 'its title says minutes or notes of a meeting',
    in: 'title',
    shape:
      /^(?:\d{4,6}[.)]\s)?(?:\W*)(?:draft |unconfirmed |approved |final |confirmed )*(?:(?:minutes?|notes?|record) of (?:(?:the|a|an) )?(?:.{0,60}\b(?:meeting|proceedings|committee|council|board|panel|cabinet|group|forum)|proceedings)|minutes\b(?!:))|\bminutes$|\bminutes of (?:the |a |an )?(?:\w+ ){0,3}meetings?\b|\bnotes of (?:the |a )?meeting\b|^(?:summary |brief )report of (?:the |a )?(?:[\w-]+ ){0,4}meeting held\b|\b(?:meeting|panel|committee|board|forum|group|council|governors) (?:meeting )?minutes\s?[-–—:,|]?\s?(?:(?:of )?(?:\w{3,6}day,? )?\d|$)|\bcofnodion\b/i,
    not: /\bto (?:approve|confirm|agree|receive|sign|note|consider)\b|^(?:approval|receive|confirm|approve)\b|\b(?:last|previous) (?:meeting|minutes)\b|\b(?:\d+|two|three|five|ten|fifteen|twenty|thirty|sixty|few) minutes\b/i,
    weighs: { minutes: 3.5 },
  },
  {
    says: 'it opens with a meeting that was held',
    in: 'title',
    shape: /^(?:at )?(?:a|an|the) (?:\w+ ){0,3}meeting of\b.{3,140}\bheld\b/i,
    weighs: { minutes: 3.5 },
  },
  {
    says: 'it begins as the minutes of a meeting that was held',
    amount: ({ lines }) =>
      lines
        .slice(0, 3)
        .some((line) => opensMinutes.test(line.slice(0, 300)) && !ofEarlierMeeting.test(line.slice(0, 120)))
        ? 1
        : 0,
    weighs: { minutes: 3.5 },
  },
  {
    says: 'what a body did is set in capitals',
    in: 'all',
    shape:
      /\b(?:[Cc]ommittee|[Bb]oard|[Cc]ouncil|[Pp]anel|[Gg]roup|[Cc]abinet|[Ff]orum|[Tt]rustees|[Mm]embers) (?:\w+ly |otherwise |also |then )?(?:AGREED|NOTED|APPROVED|RESOLVED|HOMOLOGATED|INSTRUCTED|DECIDED|REMITTED|ENDORSED|SUPPORTED|WELCOMED)\b.{0,20}/,
    weighs: { minutes: 1 },
    most: 3,
  },
  {
    says: 'it says who was present',
    in: 'top',
    shape:
      /^(?:\d{1,6}[.)]? )?(?:(?:members |councillors |also |officers )?present(?: were)?(?=\s?[:–—-]|$|\s+(?:councillors?|cllrs?|mr|mrs|ms|[A-Z][a-z]+ [A-Z]))|(?:also )?in attendance|attendees\b|attendance\b|attended\b|(?:members|those) (?:attending|present)|also there\b|sederunt\b|members present|absent\b)/i,
    weighs: { minutes: 2.5, 'annual-report': -1 },
  },
  {
    says: 'its head gives the day and the hour of a meeting',
    in: 'head',
    shape:
      /\b\d{1,2}(?:st|nd|rd|th)?\b.{0,30}\b(?:at |from )?(?:\d{1,2}[.:]\d{2}|\d{1,2}\s?[ap]\.?m\b|noon)/i,
    not: /\b(?:deadline|published|call(?:ed)?[- ]in|contact|by noon)\b/i,
    weighs: { minutes: 1, 'agenda-pack': 1 },
  },
  {
    says: 'its first lines are names of people',
    amount: ({ lines }) => lines.slice(0, 14).filter((line) => namesIn(line) >= 3).length,
    weighs: { minutes: 1.5 },
  },
  {
    says: 'apologies were given by name',
    in: 'top',
    shape:
      /\bapologies\b(?:[^.]{0,40}\b(?:were|was|had been) (?:received|accepted|given|noted|submitted)|(?: for absence)?(?: from)?\s?[:–—-]?\s(?:from )?(?:councillors?|cllrs?|mr|mrs|ms|members|alderman|[A-Z][a-z]+ [A-Z]))|^sorry from\b|\bnot there\s?:/i,
    weighs: { minutes: 1.5 },
  },
  {
    says: 'decisions are marked in it',
    in: 'all',
    shape:
      /^(?:\W{0,3}\(?\d{0,3}\)?[\s.]*)(?:(?:it was )?(?:unanimously )?(?:resolved|agreed|recommended|decided|penderfynwyd)\b\s?(?:[:–—-]|\/|\(|that\b|to\b|unanimously)).{0,40}|\bRESOLVED\b.{0,40}/i,
    // What is quoted was decided elsewhere.
    not: /^["“‘']/,
    weighs: { minutes: 1, 'agenda-pack': 0.25 },
    most: 3,
  },
  {
    says: 'it tells what a meeting decided',
    in: 'all',
    shape:
      /\bit was (?:\w+ ){0,2}(?:resolved|agreed|decided)\b.{0,40}|\b(?:councillors|council|committee|board|cabinet|panel|mayor|members|meeting|group) (?:\w+ly |also |then |therefore )?(?:resolved|agreed|approved|noted|supported|endorsed|authorised)\b.{0,40}/i,
    weighs: { minutes: 0.5 },
    most: 4,
  },
  {
    says: 'it tells that minutes were agreed, or what arose from them',
    in: 'all',
    shape:
      /\bminutes\b[^.]{0,120}\b(?:was|were) (?:\w+ (?:and )?){0,2}(?:agreed|approved|confirmed|accepted|signed)\b|^(?:\d{1,3}[.)]? )?matters arising\b.{0,30}$/i,
    weighs: { minutes: 1 },
    most: 2,
  },
  {
    says: 'it tells who moved and seconded',
    in: 'all',
    shape:
      /\b(?:proposed|moved|proposer)\b.{0,80}\bsec(?:onded|onder)\b|\bseconded by\b|\bp\.? [A-Z]\w+, s\.? [A-Z]/i,
    weighs: { minutes: 1 },
    most: 2,
  },
  {
    says: 'it counts votes',
    in: 'all',
    shape:
      /\b(?:unanimous(?:ly)?|all in favour|nem\.? con|\d+ (?:votes? )?(?:for|in favour),? (?:and )?(?:\d+|none|one) (?:votes? )?against|(?:put|being put) to the vote|declared (?:carried|lost)|on a division|casting vote)\b|^vote\s?:/i,
    weighs: { minutes: 1 },
    most: 2,
  },
  {
    says: 'it tells what was said at a meeting',
    in: 'all',
    shape:
      /^(?:the )?(?:members|councillors?|cllr|chair\w*|clerk|committee|panel|board|cabinet|leader|director|head|mr|mrs|ms|officers?)\b[^:.]{0,60}\b(?:considered|received|reported|asked|said|thanked|advised|explained|welcomed|introduced|presented|questioned|discussed|heard|(?:was|were) (?:reminded|informed|directed|advised|told|updated|assured)|gave)\b.{0,30}|^the [\w ’'&,()-]{3,90}? (?:explained|advised|queried|introduced|highlighted|pointed out|clarified|added|responded|responding)\b.{0,30}|^the [\w ’'&,-]{3,80}? (?:informed|advised|updated|told|assured|reminded) (?:the )?(?:members|committee|panel|board|cabinet|council|sub-committee|group|meeting)\b|^(?:in response|responding) to (?:an? |the |some )?(?:[a-z]+ )?(?:quer\w+|questions?|concerns?)\b|^(?:referring|turning) to .{3,160}, (?:the|a|an|cllr|councillor|mr|mrs|ms)\b|^[A-Z][a-z’'-]+ [A-Z][a-z’'-]+ (?:reported|noted|advised|confirmed|explained|stated|presented|asked|updated|outlined)\b.{0,30}|\bthere had been submitted\b/i,
    weighs: { minutes: 0.5 },
    most: 4,
  },
  {
    says: 'it tells what came up at one meeting',
    in: 'all',
    shape:
      /\b(?:members of the public|residents|parishioners) (?:were present|(?:also )?attended(?: the meeting)?)\b|\bmeeting\b.{0,60}\bthe following (?:items |matters )?(?:was|were) discussed\b|\bbusiness discussed was as follows\b|\bsummary (?:report )?of the (?:.{0,60}\b)?meeting held\b/i,
    weighs: { minutes: 1.5 },
  },
  {
    says: 'it says when the meeting ended',
    in: 'end',
    shape:
      /\b(?:meeting|proceedings) (?:was |were )?(?:then )?(?:closed|ended|concluded|finished|terminated|rose)\b|\bclosed the meeting\b|\bto a close\b|^(?:meeting )?(?:closed|ended|finished|done|concluded) (?:at|by) \d|\bthe (?:chair\w*|convener) (?:closed|thanked)\b|\bddaeth y cyfarfod i ben\b/i,
    weighs: { minutes: 2 },
  },
  {
    says: 'it says when the next meeting is',
    in: 'end',
    shape: /^(?:\d{1,3}[.)]? )?(?:date (?:and time )?of (?:the )?)?next\b(?: meeting| one)?.{0,60}\d/i,
    weighs: { minutes: 1, 'agenda-pack': 0.5 },
  },
  {
    says: 'it is set out as a meetings system prints an item',
    in: 'all',
    shape: /^(?:minutes|decision):?$|^(?:minutes|decision):\s/i,
    weighs: { minutes: 1 },
    most: 2,
  },
  {
    // What an item of such a page is called ("Final report of the review", "Action plan") is not what the page is.
    says: 'what came of an item stands under its own heading',
    in: 'all',
    shape: /^(?:minutes|cofnodion):$|^(?:additional|supporting) documents:/i,
    weighs: { minutes: 2, 'scrutiny-report': -2, 'action-plan': -2, 'officer-report': -1 },
  },
  {
    says: 'it is short, and something is resolved in it',
    amount: ({ lines }) =>
      lines.length < shortest &&
      !lines.some((line) => /^agenda item \d/i.test(line)) &&
      lines.some((line) => resolved.test(line))
        ? 1
        : 0,
    weighs: { minutes: 2 },
  },
  {
    says: 'it is short, and its lines say what is to be',
    amount: ({ lines }) => (lines.length < shortest && lines.some((line) => toBe.test(line)) ? 1 : 0),
    weighs: { minutes: 1.5 },
  },
  {
    says: 'it is the page of a meeting, and tells what came of its items',
    amount: ({ lines }) =>
      lines.slice(0, 4).some((line) => /^meeting (?:details|summary)$/i.test(line)) &&
      lines.filter((line) => cameOf.test(line.slice(0, 300))).length > 1
        ? 1
        : 0,
    weighs: { minutes: 3, 'agenda-pack': -1 },
  },
  {
    says: 'it points to the file of its minutes',
    in: 'all',
    shape:
      /\b(?:file of|filed with|(?:attached|appended|annexed) to) (?:the |these |the signed )?minutes\b|\bin the minute book\b/i,
    weighs: { minutes: 2.5 },
  },
  {
    says: 'it is a page of a meetings system',
    in: 'head',
    shape:
      /^issue [-–] (?:meetings|items at meetings|decisions)\b|^meeting:? \d{1,2}\/\d{1,2}\/\d{4} [-–] |^agenda(?:,)?(?: decisions)? (?:and|a) (?:draft )?(?:minutes|chofnodion)|^meeting of .{3,80}\(item \d/i,
    weighs: {
      minutes: 3.5,
      'scrutiny-report': -2,
      'action-plan': -2,
      'officer-report': -1,
      'annual-report': -1.5,
    },
    most: 2,
  },
  {
    says: 'it is the page of one item of an agenda',
    in: 'head',
    shape: /^agenda item$|^eitem agenda$/i,
    weighs: {
      minutes: 2.75,
      'scrutiny-report': -2,
      'action-plan': -2,
      'officer-report': -1,
      'annual-report': -2,
    },
  },
  {
    says: 'it is the record of a decision',
    in: 'title',
    shape:
      /^decisions? (?:[-–—] \S|published\b|of (?:the )?)|^(?:record|notice) of (?:an? )?(?:\w+ ){0,4}decisions?\b|^(?:\w+ ){0,3}decisions? (?:notice|record|form|sheet|list)\b|^(?:delegated |officer |executive |cabinet member |mayoral )+decisions?\b|\bcofnod penderfyniad|^decision details$/i,
    // Such a page names the author of the report that was decided on.
    weighs: { minutes: 3.5, 'officer-report': -1.5 },
  },
  {
    says: 'it sums up what was decided',
    in: 'top',
    shape:
      /\b(?:summary|record|list|schedule|notice|sheet) of (?:the |all )?(?:\w+ )?decisions (?:taken|made|reached)\b|\bdecisions (?:taken|made) (?:at|by) (?:the|a) .{0,60}\b(?:meeting|session|committee|cabinet|executive|member)\b/i,
    weighs: { minutes: 3.5 },
  },
  {
    says: 'what was decided has its heading',
    in: 'all',
    shape:
      /^(?:\d{1,2}[.)]? )?(?:the )?decisions?(?: made| taken)?\s?(?::|$)|^(?:it was decided|what (?:was|has been) decided|what decision (?:was|has been))\b/i,
    weighs: { minutes: 1.5 },
  },
  {
    says: 'it says who decided, when, and from when it holds',
    in: 'all',
    shape:
      /^(?:date of (?:the )?decision|reasons?\s?\(s\)\s?for (?:the )?decision|alternative(?:s|\(s\))(?: options)? considered|decision (?:taker|maker|status|taken by)|decided (?:at|by)|effective from|call-?in (?:expires|period|deadline|ends)|is subject to call|consultation undertaken|under (?:delegated|part))\b/i,
    weighs: { minutes: 0.75 },
    most: 3,
  },
  {
    says: 'its file is called minutes',
    in: 'name',
    shape: /\b(?:minutes?|notes|decisions?)\b/i,
    weighs: { minutes: 1.5 },
  },
  {
    says: 'it has hardly any words, and its file is called minutes',
    amount: ({ lines, name }) => (lines.length < 5 && /minutes/i.test(name) ? 1 : 0),
    weighs: { minutes: 2 },
  },
  {
    says: 'people are given something to do',
    in: 'all',
    shape:
      /^action(?: by)?\b\s?[:–—-].{0,30}|\b(?:clerk|chair(?:man)?|secretary|treasurer|cllr [A-Z]\w+|[A-Z]{2,3}) to (?:write|contact|ask|chase|arrange|send|speak|check|report|find|get|put|look|follow)\b/,
    weighs: { minutes: 0.5 },
    most: 3,
  },
]

const person = /(?:\b(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Dr|Rev)\.? )?[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,3}/
const addressed = /^(?:to|cc|distribution|membership|committee members|members of the committee)\b/i

/** How many names a line of names lists; 0 for any other line. */
const namesIn = (line: string): number => {
  if (line.length > 400 || addressed.test(line)) return 0
  const list = line.replace(/\([^)]{0,60}\)/g, '').replace(/^[\w ]{3,30}\s?:\s*/, '')
  const pieces = list.split(/,|;|\band\b/).map((piece) => piece.trim())
  const names = pieces.filter((piece) => piece.length < 40 && person.exec(piece)?.[0] === piece)
  return names.length >= 3 && names.length * 2 > pieces.length ? names.length : 0
}

export const meetingSigns: readonly KindSign[] = [...ofRecords, ...agendaSigns]
