import type { Draft, Extractor } from '../draft.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'
import { citedNumber, isBullet } from '../paper/label.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import type { Setting } from '../paper/settings.ts'
import { after, alike, listed, type Piece, wholePiece } from './after.ts'
import { decisionBlock, isNothing, overList, verbsBelow } from './decision-blocks.ts'
import { decidedIn } from './decision-words.ts'
import { decisionsGroup, recommendationsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { lostMark } from './lost-markers.ts'
import type { Mark } from './mark.ts'
import { clearMark, laterMarks, markIn } from './markers.ts'
import { inMinutes, isMuted } from './muted.ts'
import { taskAfter } from './task.ts'

/** More than a reference ("PL/00412") or a name; a view on an application may be one word. */
const isPhrase = (text: string): boolean =>
  (/\s/.test(text) && /[a-z]{2}/.test(text)) ||
  /^(?:support|object|approval|refusal|approve|refuse|grant|defer|neutral)(?:ion|ed|d)?[.;]?$/i.test(text)

/** "If so, to pass the following resolution:-" over RESOLVED: words that are put to the meeting, in the form they would have. */
const isPutToPass = ({ passages }: Reading, { at }: Passage): boolean =>
  /\b(?:pass|adopt|move|propose|consider)(?:ing)?\b[^.]{0,40}\bfollowing (?:formal )?(?:resolution|motion)s?\s?:\s?[-–—]{0,2}$/i.test(
    passages[at - 1]?.text ?? '',
  )

/** After a lead-in that names no "that", a lone paragraph is the decision only where it reads as one. */
const readsAsDecision = (next: Passage): boolean =>
  /^(?:[a-z]+|To|That|THAT|T\s?H\s?A\s?T|not to|[A-Z][a-z]+ed|(?:Agree|Endorse|Request|Defer|Accept|Authorise|Reject|Grant|Refuse)s?)\b/.test(
    next.text,
  ) ||
  isTaskVerb(
    /^[A-Z][a-z-]+(?= [a-z])/
      .exec(next.text)?.[0]
      .toLowerCase()
      .replace(/(?<=[^s])s$/, '') ?? '',
  )

/** A list that has lost its heading still has its numbers. */
const ownNumber = ({ label }: Passage, { rule }: Mark): string | null =>
  rule === 'marked-resolution/lost-heading' && label !== null && !isBullet(label) ? citedNumber(label) : null

/** "RECOMMENDED that the Committee approves…" over what the same minute RESOLVED is what was put to it. */
const isPutFirst = ({ passages, settings }: Reading, passage: Passage, { fired, from }: Mark): boolean => {
  if (!/^recommended$/i.test(fired) || !ownBody.test(passage.text.slice(from))) return false
  for (const next of passages.slice(passage.at + 1, passage.at + 12)) {
    if (settings[next.at]?.rank != null) return false
    if (/^(?:resolved|agreed|decided)$/i.test(markIn(next)?.fired ?? '')) return true
  }
  return false
}
const ownBody = /^\s*that (?:the )?(?:committee|council|members|panel|board|cabinet|executive)\b/i

/** Under "Decision:" each paragraph that begins as the first does ("That…", "To…") was decided too. */
const paragraphsOf = (reading: Reading, passage: Passage): readonly Piece[] | null => {
  const all = alike(reading, passage)
  return all.length < 2 ? null : all.map(wholePiece)
}

const draftsOf = (reading: Reading, setting: Setting, passage: Passage, mark: Mark): readonly Draft[] => {
  const list =
    mark.list === true
      ? listed(reading, passage.at, { anyStart: true })
      : mark.rule === 'marked-resolution/decision-block' && mark.from === 0 && passage.label === null
        ? paragraphsOf(reading, passage)
        : null
  const pieces: readonly Piece[] = list ?? after(reading, passage, mark.from, { paragraph: readsAsDecision })
  const put = isPutFirst(reading, passage, mark)
  const group = put ? recommendationsGroup(reading, setting.part) : decisionsGroup(reading, setting.part)
  return present(
    pieces.map(({ number, places, passage: at }) =>
      item(reading, {
        type: put ? 'recommendation' : 'resolution',
        rule: put ? 'recommendation/marker' : mark.rule,
        fired: mark.fired,
        confidence: mark.confidence,
        group,
        number: number ?? ownNumber(at, mark) ?? reading.settings[at.at]?.number ?? setting.number,
        places,
        page: at.page,
      }),
    ),
  ).filter(({ text }) => !isNothing(text) && isPhrase(text))
}

/** Letter-spaced "T H A T" opens a decision even where its marker stands lists away. */
const spacedThat = (passage: Passage): Mark | null =>
  /^T\sH\sA\sT\b/.test(passage.text)
    ? { rule: 'marked-resolution/spaced-that', fired: 'T H A T', from: 0, confidence: 0.8 }
    : null

/** Where, after a marked decision, a sentence tells the next ("It was further resolved that…"). */
const toldAfter = (text: string, from: number): number =>
  sentencesOf(text).find(({ start, end }) => {
    const rule = start > from ? decidedIn(text.slice(start, end))?.rule : undefined
    return rule === 'told-resolution/it-was-agreed' || rule === 'told-resolution/body-resolved'
  })?.start ?? text.length

/** Decisions of a meeting that are marked as such: RESOLVED, AGREED:, "The Committee resolved:-", a Decision block. */
export const markedResolutions: Extractor = (reading) => {
  const drafts: Draft[] = []
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (setting === undefined || isMuted(setting) || isPutToPass(reading, passage)) continue
    if (!inMinutes(setting)) {
      const clear = clearMark(passage)
      if (clear !== null) drafts.push(...draftsOf(reading, setting, passage, clear))
      continue
    }
    const mark =
      markIn(passage) ??
      decisionBlock(reading, passage, markIn) ??
      verbsBelow(reading, passage) ??
      overList(reading, passage) ??
      spacedThat(passage) ??
      lostMark(reading, passage)
    if (/\bfor information only\b/i.test(passage.text)) continue
    const later = laterMarks(passage.text, mark)
    const marks = [...(mark === null ? [] : [mark]), ...later]
    for (const [index, one] of marks.entries()) {
      const next = later[index + (mark === null ? 1 : 0)]
      const to = (end: number) => ({ ...passage, text: passage.text.slice(0, end).trimEnd() })
      const end = next?.at ?? toldAfter(passage.text, one.from)
      const whole = draftsOf(reading, setting, to(end), one)
      // What is handed out after one decision is an action of its own; in a list it belongs to its part.
      const task = whole.length === 1 ? taskAfter(passage.text.slice(0, end), one.from) : end
      drafts.push(...(task < end ? draftsOf(reading, setting, to(task), one) : whole))
    }
  }
  return drafts
}
