import { type Draft, type Extractor, placeIn } from '../draft.ts'
import { doerAt } from '../fields/doer.ts'
import { abbreviates } from '../paper/bodies.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { sentencesOf, type Span } from '../paper/sentences.ts'
import { clauseStart, type Decided, decidedIn } from './decision-words.ts'
import { decisionsGroup } from './groups.ts'
import { item, present } from './item.ts'
import { lostMark } from './lost-markers.ts'
import { marginOwner } from './margin-owner.ts'
import { markIn } from './markers.ts'
import { isBetween, isElected, isLost, isOutcome, isPut, outcomeGoesOn, refersToPut } from './outcome.ts'
import { application } from '../signs/application.ts'
import { inMinutes, isMuted } from './muted.ts'
import { listsPeople } from '../fields/roster.ts'
import { isTaskVerb } from '../fields/task-verbs.ts'
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

const decided = /\b(?:agreed|resolved|decided|AGREED|RESOLVED|DECIDED) (?:that |for )?/g
const does = /^ (?:(?:would|should|will|to|is to|be asked to|be requested to) )?(?:also )?([a-z-]+)/

/** "agreed that the Clerk approach…": one named doer has a task, so it is an action. Null where the decision is the body's own. */
const taskOwner = (sentence: string, ownNames: readonly (string | null)[]): string | null => {
  for (const match of sentence.matchAll(decided)) {
    const doer = doerAt(sentence, match.index + match[0].length)
    if (doer === null || ownNames.some((name) => name !== null && abbreviates(doer.name, name))) continue
    if (isTaskVerb(does.exec(sentence.slice(doer.end))?.[1] ?? '')) return doer.name
  }
  return null
}

const motionCarried: Decided = {
  rule: 'told-resolution/motion-carried',
  fired: 'seconded … carried',
  confidence: 0.85,
  at: 0,
}

const movers =
  /^[([]?(?:prop(?:osed|oser)?|moved|mover|second(?:ed|er)?)\b\.?[^.]{0,120}(?:\bsec\.[^.]{0,60})?\.?[)\]]?\.?$/i

const seconds = /\bsec(?:onded|onder)?\b/i
/** Who moved and seconded, how it was carried, and nothing of what. */
const isMovers = (words: string): boolean =>
  words.length < 140 && movers.test(words) && seconds.test(words) && !/\b(?:that|to|be)\b/.test(words)

/** Told of what was done or said before, so that "This was agreed" carries none of it. */
const onlyTold =
  /\b(?:reported|explained|commented|thanked|apologi[sz]ed|welcomed|reminded|pointed out|queried)\b|\?$|^(?:it was noted|noted)\b/i
/** "He was nominated by Cllr Ash and seconded by Cllr Bray, the vote was unanimous.": how somebody was elected. */
const howElected =
  /^(?:he|she|they|this|it)\b[^.]{0,20}\b(?:proposed|nominated)\b[^.]{0,80}\bsec(?:onded)?\b/i
/** "Charges to go up to £12": an infinitive without its verb of deciding. */
const infinitive =
  /^[A-Z][^.;:]{2,80}? (?:not )?to (?:be|go|stay|remain|rise|come|increase|continue|[a-z]{3,}) \S/

const agreedIn = /\b(?:agreed|carried|approved|unanimous(?:ly)?|in favour|nem\.? ?con)\b/i
/** What is put without a word for putting it: "To buy two bins", "Charges to be raised". */
const formal =
  /^To (?!note\b|receive\b|consider\b|discuss\b)[a-z]+ \S|\b(?:to )?be (?:\w+ly )?[a-z]+(?:ed|en|nt|ght|ld|pt|ut)\b|\bshould\b| to be (?:the|a|an|our)\b/

/** True where what a sentence puts is carried by what follows it, in its paragraph (`within`) or in the line below. */
const isCarried = (sentence: string, following: readonly string[], within: boolean): boolean => {
  const [next = '', then = ''] = following
  // "Charges to be raised to £12. Proposed AB, seconded CD. Agreed."
  if (within && isMovers(next) && (agreedIn.test(next) || isOutcome(then)) && formal.test(sentence))
    return true
  if (within && isOutcome(next) && next.length < 24 && (formal.test(sentence) || infinitive.test(sentence)))
    return true
  const came = following.find((words) => !isBetween(words) && !isMovers(words))
  if (within && came !== undefined && refersToPut(came) && !onlyTold.test(sentence)) return true
  if (within && came !== undefined && isElected(came) && isPut(sentence)) return true
  const outcome = following.find((words) => !isBetween(words))
  return outcome !== undefined && (isOutcome(outcome) || outcomeGoesOn(outcome) !== null) && isPut(sentence)
}

const ruled = /\b(?:granted|refused|permitted|approved|passed|rejected|withdrawn)\.?$/i
const bareWords =
  /^(?:(?:resolved|noted|agreed|approved|accepted|adopted|deferred|carried|received|and|unanimously|duly|all|to|that)\W*)+$/i
/** "RESOLVED: That Executive Board" leads to the list below it. */
const bareStem =
  /^(?:resolved|agreed|decided)\b\s?[:–—-]?\s*that (?:the )?(?:[A-Z][\w&’',-]* ?(?:and |of |for |the )*){1,8}$/i
const refersBack = /^(?:this|it|that|the (?:motion|proposal|proposition))\b/i

/** The last sentence of the paragraph above, where no heading stands between. */
const lastAbove = ({ passages, settings }: Reading, { at }: Passage): string => {
  const above = settings[at - 1]?.rank == null ? passages[at - 1] : undefined
  const last = above === undefined ? undefined : sentencesOf(above.text).at(-1)
  return above === undefined || last === undefined ? '' : above.text.slice(last.start, last.end)
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

/** What pages of decisions print under one: "Reasons:", "Alternative options considered and rejected". */
const standsUnder =
  /^(?:reasons?(?: for (?:the )?(?:decisions?|recommendations?))?|(?:alternative|other) options(?: considered)?(?: and rejected)?) ?:?$/i

/** Where the sentences end that tell who was elected, and how; undefined where the next tells neither. */
const electedTo = (
  sentences: readonly Span[],
  texts: readonly string[],
  index: number,
): number | undefined => {
  const words = texts[index] ?? ''
  const to = sentences.findIndex(
    (_, at) =>
      at > index && at < index + 3 && (isElected(texts[at] ?? '') || howElected.test(texts[at] ?? '')),
  )
  const own = to > 0 && texts.slice(index + 1, to).every(isBetween)
  if (!own) return undefined
  return isElected(texts[to] ?? '')
    ? isPut(words)
      ? sentences[to]?.end
      : undefined
    : isElected(words)
      ? sentences[to]?.end
      : undefined
}

/** Decisions told in the running text of minutes: "Councillors resolved to…", "It was AGREED that…". */
export const toldResolutions: Extractor = (reading) => {
  const drafts: (Draft | null)[] = []
  const margins = reading.passages.filter(({ text }) => marginOwner(text) !== null).length > 1
  for (const passage of reading.passages) {
    const setting = reading.settings[passage.at]
    if (
      setting === undefined ||
      !inMinutes(setting) ||
      isMuted(setting) ||
      listsPeople(passage) ||
      setting.purpose
    )
      continue
    const margin = margins ? marginOwner(passage.text) : null
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
        decidedIn(words.slice(lead), {
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
      const above = texts[index - 1]
      if (
        isMovers(words) &&
        (decidedIn(above ?? lastAbove(reading, passage)) !== null ||
          (above !== undefined && formal.test(above)))
      )
        continue
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
      const owner = /\bresolved\b/i.test(words) ? null : taskOwner(words, [reading.council, reading.body])
      const inMargin = margin !== null && sentence.end > margin.start - 2 ? margin.owner : null
      // One word alone would say too little without who moved it.
      const said = bareWords.test(words) && !refersBack.test(words) ? passage.text.length : sentence.end
      const after = sentences[index + 1]
      const goesOn =
        after === undefined
          ? undefined
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
          ],
          page: passage.page,
          ...(owner === null && inMargin === null ? {} : { owner: owner ?? inMargin }),
        }),
      )
    }
  }
  return present(drafts)
}
