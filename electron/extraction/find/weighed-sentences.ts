import type { CandidateType } from '../../../shared/model/candidate.ts'
import type { RuleName } from '../../../shared/rules/finding-rules.ts'
import { type Draft, type Extractor, type Group, placeIn } from '../draft.ts'
import { doerAt } from '../fields/doer.ts'
import { rosterOf } from '../fields/roster.ts'
import type { Part } from '../paper/part.ts'
import type { Reading } from '../paper/reading.ts'
import { heaviestWords } from '../weights/heaviest.ts'
import minutes from '../weights/minutes.json' with { type: 'json' }
import reports from '../weights/reports.json' with { type: 'json' }
import { leastAgainst } from '../signs/decision-signs.ts'
import { signsIn } from '../weights/signs.ts'
import { type WeighedLine, weighedLinesOf } from '../weights/weighed-lines.ts'
import { Scales } from '../weights/weights.ts'
import { actionsGroup, decisionsGroup, recommendationsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { isMotion } from './motions.ts'
import { inMinutes, isMuted } from './muted.ts'

type Said = {
  readonly type: CandidateType
  readonly rule: RuleName
  readonly groupIn: (reading: Reading, part: Part) => Group
}

const task: Said = { type: 'action', rule: 'weighed-sentence/task', groupIn: actionsGroup }
const decision: Said = { type: 'resolution', rule: 'weighed-sentence/decision', groupIn: decisionsGroup }
const advice: Said = {
  type: 'recommendation',
  rule: 'weighed-sentence/recommendation',
  groupIn: recommendationsGroup,
}

/** Papers tell what was decided in other words than they advise in, so each has weights of its own. */
const ofMinutes = { scales: new Scales(minutes), otherwise: decision }
const ofReports = { scales: new Scales(reports), otherwise: advice }

/** Log odds from which on a sentence is offered: of those that no rule finds, five in six were right in unread papers. */
const least = 2
/** What speaks this much against a decision is no task or advice either: told of others, of another time, as a view. */
const mostAgainst = 3

/** With its stop. */
const fewestWords = 6
const brokenOff = /(?:[;,:]|:\s?[-–]|\b(?:and|or|the|of|to))$/
/** A title or a line of an agenda says of nobody that he does or did anything. */
const verb =
  /\b(?:is|are|was|were|be|been|being|has|have|had|will|would|should|shall|must|need|needs|can|could|may|might|do|does|did|to|not|agree|carry|support|object)\b|\b[A-Za-z]{2,}(?<!\b(?:dat|attach|entitl|nam|list|relat|bas))ed\b/i
/** In minutes: what the agenda says of an item, words quoted, pieces of a sentence, titles, fields ("Venue: Hall"). */
const notTold = /^(?:To [a-z]|["“(a-z])|^[^a-z]*$|^[A-Z][A-Za-z ]{2,30}: [A-Z]/

/** False for headings, purposes, pieces of sentences and what is printed for other ends. */
const isSaid = (reading: Reading, line: WeighedLine): boolean => {
  const { passage, setting, span } = line
  const words = passage.text.slice(span.start, span.end)
  return (
    setting.rank === null &&
    !setting.purpose &&
    !isMuted(setting) &&
    !brokenOff.test(words) &&
    verb.test(words) &&
    !(inMinutes(setting) && (notTold.test(words) || isMotion(reading, passage.at))) &&
    line.signs.length >= fewestWords
  )
}

/** How sure: half where it is as likely as not, and never as sure as a rule. */
const confidenceOf = (logOdds: number): number => Math.min(0.8, 1 / (1 + Math.exp(-logOdds / 2)))

/**
 * Sentences that no rule knows, whose words together weigh like those of decisions, tasks and recommendations in
 * papers that people have marked. The weights are learned (`npm run learn`).
 */
export const weighedSentences: Extractor = (reading) => {
  const lines = weighedLinesOf(reading)
  const roster = rosterOf(reading)
  const drafts: (Draft | null)[] = []
  for (const [at, line] of lines.entries()) {
    const { passage, setting, span } = line
    if (!isSaid(reading, line)) continue
    const { scales, otherwise } = inMinutes(setting) ? ofMinutes : ofReports
    const weighed = scales.weigh(line, lines[at - 1], lines[at + 1])
    const words = passage.text.slice(span.start, span.end)
    const where = {
      body: setting.part.body ?? reading.body,
      council: reading.council,
      ends: false,
      alone: false,
    }
    if (weighed === null || weighed.item < least || leastAgainst(words, where) >= mostAgainst) continue
    const { type, rule, groupIn } = weighed.task > 0 ? task : otherwise
    const doer = doerAt(words, 0, roster)
    drafts.push(
      item(reading, {
        type,
        rule,
        fired: heaviestWords(words, signsIn(words, roster), scales),
        confidence: confidenceOf(weighed.item),
        group: groupIn(reading, setting.part),
        number: setting.number,
        places: [placeIn(passage, span.start, span.end)],
        page: passage.page,
        ...(type === 'action' && doer !== null ? { owner: doer.name } : {}),
      }),
    )
  }
  return present(drafts)
}
