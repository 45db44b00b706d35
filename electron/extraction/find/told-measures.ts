import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { headsMeasures, tellsOfService } from '../fields/of-service.ts'
import { valuesToldIn } from '../fields/told-values.ts'
import { isBullet } from '../paper/label.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { aboutMeasures } from './about-measures.ts'
import { indicatorsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { inMinutes, isMuted } from './muted.ts'

const share = '\\d[\\d,.]*\\s?(?:%|per ?cent\\b)'
const figure =
  '[£<>~]?\\d[\\d,.]*\\s?(?:%|per ?cent|(?:working |calendar )?days?|weeks?|hours?|minutes?|seconds?)?'

/** "78% of complaints were answered on time", "crews reached 64 per cent of patients within eight minutes". */
const prompt = new RegExp(
  `${share}(?: \\([^()]{1,20}\\))? of\\b.{3,240}\\b(?:on time|in time|in under|to time(?:scale|table)?|(?:with)?in (?:the |our |its |their |agreed |set |target |statutory |required |\\d|one |two |three |four |five |six |seven |eight |nine |ten |twelve |fifteen |eighteen |twenty |thirty ){1,4}|(?:by|before) (?:the|their|its) deadlines?)`,
  'i',
)
const subject =
  "^(?:(?:in|at|during|for|by|over) [^,]{3,60}, )?(?:the|our|its|overall|average|total|(?:the|our) (?:council|trust|service|force|board|team)[’']s)?\\s?(?:[a-z’'-]+ ){0,3}(?:percentage|proportion|share|number|rate|level|performance|timeliness|compliance|satisfaction|times?|collection|attendance|absence|availability|turn-?around|take-?up|occupancy|completion)\\b"
const stands =
  '(?:was|were|is|are|stood at|stands at|reached|remain(?:s|ed)(?: (?:at|high at|low at|stable at))?|averaged|(?:has |have )?(?:increased|decreased|reduced|fallen|fell|risen|rose|improved|dropped|declined|gone (?:up|down)|went (?:up|down))(?: \\w+ly)? (?:by|to|from))'
/** "The percentage of complaints upheld has decreased to 56% from 60%", "the Trust's performance for Red 1 was 75.9%". */
const measured = new RegExp(`${subject}.{0,200}\\b${stands} (?:\\w+ ){0,2}${figure}(?=[\\s,.;:)]|$)`, 'i')
/** "We collected 97.4% of council tax", "52% of household waste was recycled": what was done, of all that was to be. */
const served =
  '(?:answered|collected|recycled|composted|decided|determined|processed|completed|closed|resolved|repaired|inspected|cleared|relet|paid|responded to|reached|attended|acknowledged)'
const done = new RegExp(
  `\\b(?:we|(?:the|our) (?:[a-z]+ ){0,2}(?:council|service|trust|team|authority|force|board|officers|crews|staff|contractor)s?|officers|crews|staff)(?: also| again)? ${served} (?:[a-z]+ ){0,3}${share} of\\b|\\b${share} of (?:[a-z’'-]+ ){1,8}(?:was|were) ${served}\\b|\\b(?:we|(?:the|our) (?:[a-z]+ ){0,2}(?:council|service|trust|team|authority|force)) (?:achieved|reached|recorded|maintained|attained) an? (?:[a-z-]+ ){1,5}of ${share}`,
  'i',
)
/** "The target to cut burglary by 13% was not achieved: it rose by 6.7%". */
const judged =
  /\b(?:targets?|priority|objective|ambition|goal)\b.{3,160}\d.{0,40}\b(?:(?:was|were|is|has been|had been)(?: not)?(?: being| yet)? (?:achieved|met|missed|exceeded|reached)|(?:has|have|had) (?:not )?(?:been )?(?:achieved|met|missed|exceeded|reached))\b.{0,160}\d/i
/** "Contacts settled first time – it had not met its target of 45%": whether a measure met the target that is named. */
const metIt =
  /^(?!target\b|this\b|it\b|that\b|these\b).{12,}\b(?:met|achieved|missed|exceeded|reached|below|above|short of|outside|within) (?:its|it[’']s|their|the|our) (?:\w+ )?target of \d/i
const wished =
  /\b(?:aims?|aimed|aiming|will|would|should|must|shall|commit\w*|expected|commissioned|required|plans? (?:to|for)|planned|hopes?|signs (?:that|of)|nationally|national average|england average|recommend\w*|propos\w+|budget\w*|funding|savings?|overspen\w+|underspen\w+|surveyed|respondents?|of those (?:who|asked)|asked)\b/i
/** How many measures or tasks have which rating says nothing of any one of them. */
const counts =
  /\b(?:red|amber|green|rag)\b(?! ?\d)|\b(?:indicators?|measures|kpis|targets|actions|milestones|recommendations|projects|audits|activities)\b[^.]{0,60}\b(?:on track|off track|on target|achieved|completed?|met|overdue|outstanding|improv\w+|positive)\b|\b(?:on track|outturn)\b|\bof (?:the |our |its )?\d+ (?:\w+ ){0,3}(?:indicators?|measures|kpis|pis|targets|actions|milestones|recommendations|projects|audits|activities)\b/i

const isCount = (sentence: string): boolean => counts.test(sentence) && !metIt.test(sentence)

const told =
  /\b(?:was|were|is|are|took|takes?|has|have|had|fell|rose|improved|reduced|dropped|slipped|stood|stands|remains?|remained|averaged?|achieved|answered|processed|collected|met|made|reached|dealt|managed|completed|ended|now)\b|:/i
const shareOrTime = /%|per ?cent|days?|weeks?|hours?|minutes?|mins|seconds?$/i
/** What is offered, charged or asked of those who read the page. */
const offered =
  /\b(?:grants?|discounts?|fees?|charg(?:e|es|ed|ing)|interest|apply|applicants?|you|your|eligible|entitled|up to|costs?|bills?|prices?|levy|premium|tax rose|increase in council tax)\b/i
/** "30% of calls were about bins": what something is made up of. */
const madeUp = new RegExp(
  `${share} (?:of|were|was|are|is)\\b[^.,;]{0,60}?\\b(?:about|related to|relate to|concerned|regarding|c[ao]me from|involved|resulted from)\\b`,
  'i',
)

/** What a measure means, and what stands behind it. */
const explains =
  /^(?:an?|each|every) [\w-]+ (?:that|which|who)\b|\b(?:members|councillors|delegates|governors) attended\b|\bmeans?\b|\b(?:is|as) the (?:proportion|percentage|number|share) of\b|\b(?:reasons?|causes?|types?|themes?|topics?|categor(?:y|ies)|breakdown|split) (?:for|of|were|was|are|is)\b/i

/** On a page about performance: how a service stands, in whatever words its figure is told. */
const standsAt = (sentence: string): string | null =>
  told.test(sentence) && !explains.test(sentence) && !offered.test(sentence) && !madeUp.test(sentence)
    ? (valuesToldIn(sentence).find(({ series, raw }) => series === 'Actual' && shareOrTime.test(raw))?.raw ??
      null)
    : null

/** "In England 70% of applications were decided in time.": what others have, and nothing of one's own. */
const isOfOthers = (sentence: string): boolean => {
  const values = valuesToldIn(sentence)
  return values.length > 0 && values.every(({ kind }) => kind === 'comparator')
}

/** `isOwn`: says by itself that a service is meant; `needsHead`: speaks of a service only where its page or section does. */
const shapes: readonly { readonly shape: RegExp; readonly isOwn: boolean; readonly needsHead: boolean }[] = [
  { shape: prompt, isOwn: false, needsHead: false },
  { shape: judged, isOwn: true, needsHead: false },
  { shape: metIt, isOwn: true, needsHead: false },
  { shape: measured, isOwn: false, needsHead: true },
  { shape: done, isOwn: false, needsHead: true },
]

/** Statistics and key facts are as often those of a place or of people as of a service. */
const headsPerformance = (text: string): boolean =>
  headsMeasures(text) &&
  /\b(?:performance|performing|indicators?|kpis?|scorecard|dashboard|doing|our (?:results|targets)|service standards|targets?|timeliness)\b/i.test(
    text,
  ) &&
  !/\b(?:survey|experiences?|needs|engagement|healthwatch|patients?|consultation)\b/i.test(text)

/** An item on how a year went. */
const ofYear =
  /\b(?:annual (?:\w+ ){0,2}(?:report|review)|local account|half[- ]year report|end[- ]of[- ]year)\b/i

const longest = 420

/** Sentences that tell how well a service is done, with its figure but no target beside it. */
export const toldMeasures: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  const isAbout = aboutMeasures(reading)
  const performs = aboutMeasures(reading, headsPerformance)
  // Beside tables of measures the text only comments on what they hold.
  const isPlain = !reading.tables.some(({ kind }) => kind === 'measures')
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (
      setting === undefined ||
      isMuted(setting) ||
      setting.zone === 'recommendations' ||
      setting.rank !== null ||
      !/\d/.test(passage.text)
    )
      continue
    const about =
      isAbout(passage) ||
      (reading.kind === 'annual-report' && !inMinutes(setting)) ||
      setting.under.some((heading) => ofYear.test(heading))
    const isPoint = passage.label !== null && isBullet(passage.label)
    if (inMinutes(setting) && !isPoint) continue
    for (const { start, end } of sentencesOf(passage.text)) {
      const sentence = passage.text.slice(start, end)
      if (sentence.length > longest || sentence.length < 24 || wished.test(sentence) || isCount(sentence))
        continue
      const fired =
        shapes
          .filter(
            ({ isOwn, needsHead }) =>
              (about || isOwn || !(needsHead || inMinutes(setting))) && (isOwn || tellsOfService(sentence)),
          )
          .map(({ shape }) => shape.exec(sentence)?.[0])
          .find((words) => words !== undefined) ??
        (isPlain && performs(passage) && tellsOfService(sentence) ? standsAt(sentence) : null)
      if (fired === null || offered.test(sentence) || isOfOthers(sentence)) continue
      const draft = item(reading, {
        type: 'indicator',
        rule: 'told-measure/how-a-service-stands',
        fired,
        confidence: 0.6,
        group: indicatorsGroup(reading, setting.part),
        number: passage.label !== null && !isPoint ? passage.label : setting.number,
        places: [placeIn(passage, start, end)],
        page: passage.page,
        owner: null,
      })
      drafts.push(
        draft === null ? null : { ...draft, due: null, dueDate: null, values: [...valuesToldIn(sentence)] },
      )
    }
  }
  return present(drafts)
}
