import { type Draft, type Extractor, type Place, placeIn } from '../draft.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { decided, suggested, taskOwner } from './agreed-task.ts'
import { clauseStart, type Decided, decidedIn } from './decision-words.ts'
import { decisionsGroup } from './groups.ts'
import {
  agreedIn,
  electedTo,
  formal,
  howElected,
  isCarried,
  isMovers,
  movers,
  onlyTold,
} from './how-carried.ts'
import { item, present } from './item.ts'
import { lostMark } from './lost-markers.ts'
import { marginOwner } from './margin-owner.ts'
import { markIn } from './markers.ts'
import { isBetween, isElected, isLost, isOutcome, isPut, outcomeGoesOn, refersToPut } from './outcome.ts'
import { application } from '../signs/application.ts'
import { inMinutes, isMuted } from './muted.ts'
import { listsPeople, rosterOf } from '../fields/roster.ts'
import { wordsEnd } from './after.ts'

/** A minute's short title run into its text: "Approval of minutes: approved and signed…". */
const runInTitle = /^[A-Z][^.:]{2,70}:\s+(?=\S)/
/** "Land off Mill Road, two dwellings: resolved to object": a title, whatever it is labelled with. */
const titleOfDecision =
  /^(?:\(?[a-z\d]{1,3}[.)]\s)?[^.:]{2,120}(?::|\s[–—-])\s+(?=(?:it was )?(?:unanimously )?(?:[Aa]greed|[Rr]esolved|[Dd]ecided|AGREED|RESOLVED|DECIDED) (?:to|that|not)\b)/

/** "Finance It was proposed, seconded and agreed…": a title run into the sentence with nothing between. */
const bareTitle =
  /^[A-Z][\w’'& -]{2,60}?\s(?=It was (?:\w+,? ){0,3}(?:proposed|agreed|resolved|decided|RESOLVED|AGREED)\b)/

/** What committee web pages print before the words of an item. */
const pageLabel = /^(?:Decision|Minutes):\s+(?=\S)/

const motionCarried: Decided = {
  rule: 'told-resolution/motion-carried',
  fired: 'seconded … carried',
  confidence: 0.85,
  at: 0,
}

const ruled = /\b(?:granted|refused|permitted|approved|passed|rejected|withdrawn)\.?$/i
const bareWords =
  /^(?:(?:resolved|noted|agreed|approved|accepted|adopted|deferred|carried|received|and|unanimously|duly|all|to|that)\W*)+$/i
/** "RESOLVED: That Executive Board" leads to the list below it. */
const bareStem =
  /^(?:resolved|agreed|decided)\b\s?[:–—-]?\s*that (?:the )?(?:[A-Z][\w&’',-]* ?(?:and |of |for |the )*){1,8}$/i
const refersBack = /^(?:this|it|that|the (?:motion|proposal|proposition))\b/i

/** "(Agreed to waive the fee)" */
const inBrackets = /^\(((?:All )?[Aa]greed [^()]{4,160})\)\.?$/

type Told = { readonly passage: Passage; readonly start: number; readonly end: number }

/** The last sentence of the paragraph above, where no heading stands between. */
const lastAbove = ({ passages, settings }: Reading, { at }: Passage): Told | undefined => {
  const passage = settings[at - 1]?.rank == null ? passages[at - 1] : undefined
  const last = passage === undefined ? undefined : sentencesOf(passage.text).at(-1)
  return passage === undefined || last === undefined ? undefined : { passage, ...last }
}

/** "Approved unanimously." right under its heading is all that the minute says. */
const isWhole = (reading: Reading, { at, text }: Passage): boolean =>
  sentencesOf(text).every(({ start, end }, index) => index === 0 || movers.test(text.slice(start, end))) &&
  (reading.settings[at - 1]?.rank != null || reading.settings[at - 1]?.purpose === true) &&
  text.includes(' ')

const longestBlock = 4

/** Under "Decision:" what a body noted is what it did. */
const isInBlock = ({ passages, settings }: Reading, { at }: Passage): boolean => {
  const label = passages
    .slice(Math.max(0, at - longestBlock), at)
    .findLast(
      (above) => settings[above.at]?.rank != null || /^(?:decisions?|minutes)\s?:?$/i.test(above.text),
    )
  return label !== undefined && /^decisions?\s?:?$/i.test(label.text)
}

const carriedPut =
  /^(?:the |these |those |both |all )*(?:recommendations?|proposals?|propositions?|motions?|resolutions?)\b.{0,120}?\b(?:was|were) (?:then |therefore |duly |put to the vote and |unanimously )*(?:carried|agreed|approved|supported|accepted|adopted)\b/i
/** "The proposals were put to the vote and carried.": what they were is marked as decided right below. */
const isMarkedBelow = (reading: Reading, { at }: Passage): boolean => {
  for (const next of reading.passages.slice(at + 1, at + 4)) {
    if (reading.settings[next.at]?.rank != null) return false
    if (markIn(next) !== null || lostMark(reading, next) !== null) return true
  }
  return false
}

/** "Approved by A" over "Seconded by B": who seconded stands on a line of its own. */
const secondedBelow = (words: string, below: Passage | undefined): readonly Place[] =>
  below !== undefined &&
  below.label === null &&
  below.text.length < 60 &&
  /^(?:approved|adopted|accepted|agreed|confirmed|proposed)\b.{0,12}\b(?:by\b|:)/i.test(words) &&
  /^seconded\b/i.test(below.text)
    ? [placeIn(below)]
    : []

/** What pages of decisions print under one: "Reasons:", "Alternative options considered and rejected". */
const standsUnder =
  /^(?:reasons?(?: for (?:the )?(?:decisions?|recommendations?))?|(?:alternative|other) options(?: considered)?(?: and rejected)?) ?:?$/i

/** Decisions told in the running text of minutes: "Councillors resolved to…", "It was AGREED that…". */
export const toldResolutions: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  const known = rosterOf(reading)
  const margins = reading.passages.filter(({ text }) => marginOwner(text, known) !== null).length > 1
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (
      setting === undefined ||
      !inMinutes(setting) ||
      isMuted(setting) ||
      listsPeople(passage) ||
      /^present\s?[:–-]/i.test(passage.text) ||
      setting.purpose
    )
      continue
    const margin = margins ? marginOwner(passage.text, known) : null
    const sentences = sentencesOf(passage.text.slice(0, margin?.start))
    const below = reading.passages[passage.at + 1]
    // A minute that ends in noting came to no more; in its middle, noting is told.
    const ends =
      below === undefined ||
      reading.settings[below.at]?.rank != null ||
      standsUnder.test(below.text) ||
      // In minutes set out as a table each row is one.
      (passage.row !== undefined && (below.block !== passage.block || below.row !== passage.row))
    const isUnder = isInBlock(reading, passage)
    const texts = sentences.map(({ start, end }) => passage.text.slice(start, end))
    const lines = reading.passages.slice(passage.at + 1, passage.at + 5)
    for (const { label, text } of lines) {
      if (label !== null) break
      texts.push(text)
    }
    for (const [index, sentence] of sentences.entries()) {
      const words = passage.text.slice(sentence.start, sentence.end)
      const titled =
        (sentence.start === 0 ? pageLabel.exec(words) : null) ??
        titleOfDecision.exec(words) ??
        bareTitle.exec(words) ??
        (passage.label === null || sentence.start > 0 ? null : runInTitle.exec(words))
      const lead = titled?.[0].length ?? 0
      const isLast = (ends && index === sentences.length - 1) || isUnder
      const found =
        decidedIn(inBrackets.exec(words)?.[1] ?? words.slice(lead), {
          body: setting.part.body ?? reading.body,
          council: reading.council,
          ends: isLast,
          alone: sentences.length === 1,
        }) ??
        (isCarried(words, texts.slice(index + 1, index + 4), index + 1 < sentences.length)
          ? motionCarried
          : null)
      // "23/0102 | 2 Mill Lane – granted": what the planning authority decided is told, not decided here.
      if (
        found?.rule === 'told-resolution/outcome-word' &&
        ruled.test(words) &&
        application.test(passage.label ?? '')
      )
        continue
      if (below?.label != null && bareStem.test(words)) continue
      // Among actions outstanding only what was agreed of them now, in so many words.
      if (
        setting.zone === 'outstanding' &&
        (passage.label !== null || found?.rule !== 'told-resolution/it-was-agreed')
      )
        continue
      if (
        found !== null &&
        (carriedPut.test(words) ||
          (found.rule === 'told-resolution/proposed-and-seconded' && !agreedIn.test(words))) &&
        (/(?:^|[.;] )(?:RESOLVED|Resolved)\b/.test(passage.text.slice(sentence.end - 1)) ||
          isMarkedBelow(reading, passage))
      )
        continue
      const next = texts.slice(index + 1, index + 5)
      if (found?.rule === 'told-resolution/proposed-and-seconded' && next.some(isLost)) continue
      // "RESOLVED to set a precept. Proposed A, seconded B, all in favour.": how it was carried.
      const before = index > 0 ? undefined : lastAbove(reading, passage)
      const above = texts[index - 1] ?? before?.passage.text.slice(before.start, before.end) ?? ''
      if (isMovers(words) && (decidedIn(above) !== null || (index > 0 && formal.test(above)))) continue
      // "Proposed by A, seconded by B. All in favour." on a line of its own: the line above is what was carried.
      if (
        isMovers(words) &&
        found !== null &&
        before !== undefined &&
        above.split(' ').length > 4 &&
        // What the agenda put is not what was carried; "proposed as a true record" says what is.
        !/^To\b/.test(above) &&
        !/\b(?:record|minutes)\b/i.test(words) &&
        !onlyTold.test(above) &&
        !isMovers(above)
      ) {
        drafts.push(
          item(reading, {
            type: 'resolution',
            rule: 'told-resolution/motion-carried',
            fired: words.slice(0, 60),
            confidence: 0.7,
            group: decisionsGroup(reading, setting.part),
            number: setting.number,
            places: [placeIn(before.passage, before.start, before.end)],
            page: passage.page,
          }),
        )
        continue
      }
      // "Cllr Ash proposed Cllr Bray. Cllr Bray was duly elected.": read with what stands before.
      const names = texts.slice(0, index).findLast((one) => !isBetween(one))
      if (
        index > 0 &&
        ((isElected(words) && isPut(names ?? '')) ||
          (howElected.test(words) && isElected(texts[index - 1] ?? '')))
      )
        continue
      // "This was agreed and an advert be placed." is read with what it carried.
      if (index > 0 && outcomeGoesOn(words) !== null && isPut(texts[index - 1] ?? '')) continue
      // "This was agreed." has carried what stands before it, and says nothing of its own.
      if (
        found === null ||
        ((isOutcome(words) || bareWords.test(words)) &&
          (refersBack.test(words) || !isWhole(reading, passage)))
      )
        continue
      const put = texts[index - 1]
      // "Cllr Ash proposed that item 3 read… And item 5 should read… Approved.": one motion.
      const and = found === motionCarried && /^(?:And|Also)\b/.test(words) && put !== undefined && isPut(put)
      const from = and ? (sentences[index - 1]?.start ?? sentence.start) : sentence.start
      const title = lead + clauseStart(words.slice(lead), found)
      // A formal RESOLVED is the body's own, whoever it charges.
      const owner = /\bresolved\b/i.test(words)
        ? null
        : taskOwner(
            words,
            [reading.council, reading.body],
            known,
            found === motionCarried ? suggested : decided,
          )
      const inMargin = margin !== null && sentence.end > margin.start - 2 ? margin.owner : null
      // One word alone would say too little without who moved it.
      const said = bareWords.test(words) && !refersBack.test(words) ? passage.text.length : sentence.end
      const after = sentences[index + 1]
      const goesOn =
        after === undefined
          ? undefined
          : // "MP proposed DP. The proposal was agreed.": too little without its outcome.
            found === motionCarried && words.length < 40 && refersToPut(texts[index + 1] ?? '')
            ? after.end
            : isPut(words) && outcomeGoesOn(texts[index + 1] ?? '') === 'more'
              ? after.end
              : electedTo(sentences, texts, index)
      const end = goesOn ?? wordsEnd(passage.text.slice(0, said), sentence.start)
      const group = decisionsGroup(reading, setting.part)
      drafts.push(
        item(reading, {
          type: owner === null ? 'resolution' : 'action',
          rule: owner === null ? found.rule : 'told-resolution/agreed-task',
          fired: found.fired,
          confidence: found.confidence,
          group: owner === null ? group : { ...group, stage: 'actions' },
          number: setting.number,
          places: [
            placeIn(passage, from + (and ? 0 : title), end > sentence.start + title ? end : sentence.end),
            ...(index === sentences.length - 1 ? secondedBelow(words, below) : []),
          ],
          page: passage.page,
          ...(owner === null && inMargin === null ? {} : { owner: owner ?? inMargin }),
        }),
      )
    }
  }
  return present(drafts)
}
