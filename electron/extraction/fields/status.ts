import type { SuggestedStatus } from '../../../shared/model/candidate.ts'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import { sentencesOf } from '../paper/sentences.ts'
import { type Cue, cues, isTurned, type Tells } from './status-cues.ts'

type Told = { readonly tells: Tells; readonly words: string; readonly weak: boolean }

/** Cues that a word before them does not turn round: they are negative themselves, or say only what is left. */
const standing: ReadonlySet<Tells> = new Set<Tells>([
  'not started',
  'no longer relevant',
  'cannot be done',
  'delayed',
  'partial',
  'planned',
])

const told = (sentence: string, cue: Cue): Told | null => {
  const match = cue.shape.exec(sentence)
  if (match === null) return null
  const words = match[0].trim().replace(/^[-–—: ]+/, '')
  const weak = cue.weak === true
  if (standing.has(cue.tells)) return { tells: cue.tells, words, weak }
  if (!isTurned(sentence, match.index, match[0])) return { tells: cue.tells, words, weak }
  // What is not complete, or is to be, is not begun or on its way; which of the two other words must say.
  return cue.tells === 'complete' && !weak
    ? {
        tells: 'partial',
        words: sentence
          .slice(
            Math.max(0, sentence.lastIndexOf(' ', Math.max(0, match.index - 12)) + 1),
            match.index + match[0].length,
          )
          .trim(),
        weak,
      }
    : null
}

const longest = 600

const toldBy = (text: string): readonly Told[] =>
  sentencesOf(text.slice(0, 6000)).flatMap(({ start, end }) => {
    const sentence = text.slice(start, Math.min(end, start + longest))
    return cues.flatMap((cue) => told(sentence, cue) ?? [])
  })

const ended: readonly DeliveryStatus[] = ['superseded', 'no longer relevant', 'cannot be done']

/** The status that these signs together suggest. What is still open outweighs what is done. */
const weighed = (signs: readonly Told[]): SuggestedStatus | null => {
  const first = (tells: Tells, weak?: boolean) =>
    signs.find((sign) => sign.tells === tells && (weak === undefined || sign.weak === weak))
  const as = (status: DeliveryStatus, sign: Told): SuggestedStatus => ({
    status,
    words: sign.words.slice(0, 120),
  })
  for (const status of [...ended, 'paused', 'delayed', 'at risk'] as const) {
    const sign = first(status)
    if (sign !== undefined) return as(status, sign)
  }
  const partial = first('partial')
  const done = first('complete', false)
  const begun = first('in progress')
  const didSome = first('complete', true)
  const notBegun = first('not started')
  const onTrack = first('on track')
  const planned = first('planned')
  if (onTrack !== undefined && done === undefined) return as('on track', onTrack)
  if (notBegun !== undefined && done === undefined && didSome === undefined)
    return as('not started', notBegun)
  if (partial !== undefined) return as('in progress', partial)
  if (done !== undefined) return as('complete', done)
  if (begun !== undefined) return as('in progress', begun)
  if (didSome !== undefined)
    return planned === undefined ? as('complete', didSome) : as('in progress', planned)
  return planned === undefined ? null : as('not started', planned)
}

const printed: readonly (readonly [DeliveryStatus, RegExp])[] = [
  [
    'not started',
    /^(?:not (?:yet )?(?:started|due|begun|implemented|actioned|complete[d]?)|to be started|outstanding)$/,
  ],
  [
    'in progress',
    /^(?:in[- ]progress|on-?going|open|part(?:ly|ially)? (?:complete[d]?|implemented|achieved)|under ?way|live|active|started|continuing|in hand)$/,
  ],
  ['on track', /^(?:on[- ](?:track|target|schedule|course)|progressing)$/],
  ['at risk', /^(?:at risk|off track|concern)$/],
  ['delayed', /^(?:delayed|overdue|behind(?: schedule)?|slipped|late|missed)$/],
  ['paused', /^(?:paused|on[- ]hold|suspended|deferred)$/],
  [
    'complete',
    /^(?:complete[d]?|closed|done|implemented|fully implemented|achieved|actioned|discharged|delivered|embedded|yes|y|✓|✔)$/,
  ],
  ['cannot be done', /^(?:can ?not be (?:done|implemented)|not (?:feasible|possible|achievable))$/],
  ['superseded', /^(?:superseded|replaced)$/],
  [
    'no longer relevant',
    /^(?:no longer (?:relevant|required|applicable|being pursued|needed|pursued)|not (?:being )?pursued|withdrawn|cancelled)$/,
  ],
]

/** "Amber – on track": a colour says nothing by itself, as each council gives it a meaning of its own. */
const withoutColour = (words: string): string =>
  words
    .replace(/^(?:blue|red|amber|green|black|grey|gray|b|r|a|g|rag|brag)(?: ?[-–—:(/]+ ?|$)/i, '')
    .replace(/\)$/, '')

/** The status that a status column, or a "Status:" line, prints; null where it prints only a colour or a word that is none. */
export const statusPrinted = (words: string): SuggestedStatus | null => {
  const line = withoutColour(words.replace(/\s+/g, ' ').trim()).replace(/[.\s]+$/, '')
  const plain = line.toLowerCase()
  const status = printed.find(([, shape]) => shape.test(plain))?.[0]
  if (status !== undefined) return { status, words: line }
  const head = /^(.{2,40}?)(?: ?[-–—:;(,.]| \d)/.exec(line)?.[1]
  const ofHead =
    head === undefined ? undefined : printed.find(([, shape]) => shape.test(head.toLowerCase().trim()))?.[0]
  if (ofHead !== undefined && head !== undefined) return { status: ofHead, words: head.trim() }
  return line.includes(' ') ? statusIn(line) : null
}

/** The delivery status that commentary suggests, and the words that suggest it; null where they suggest none. */
export const statusIn = (commentary: string): SuggestedStatus | null => weighed(toldBy(commentary))
