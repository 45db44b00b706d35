import { doerAt } from '../fields/doer.ts'
import type { Roster } from '../fields/roster.ts'
import type { Passage } from '../paper/passage.ts'
import type { Span } from '../paper/sentences.ts'
import { taskIn } from './task.ts'

/** No task is told in a sentence of more. */
export const longest = 2000

/** "Cllr Ash will ask, he also felt…": what somebody thought is no part of the task that it is run on to. */
const thought =
  /, (?:he|she|they) (?:also |then )?(?:felt|said|thought|noted|suggested|hoped|explained|reported|mentioned|added|wondered)\b/

/** Between two tasks: a comma, or the number of the next: "AB to get quotes 4) CD to buy tubs". */
const nextDoer = /(?:[,;] (?:and )?| \(?\d{1,2}[.)] ?)(?=(?:the )?(?:[A-Z]|clerk))/g
/** "9 – The Clerk agreed", "5) AB to write": which earlier minute or point it is of. */
const ofPoint = /^\(?\d{1,2}(?:\([\da-z]{1,6}\))*(?:[.)]| [–-]) ?(?=[A-Z])/

/** "AB to ask the school, Clerk to write": each task of a sentence that hands out several. */
export const handedOut = (passage: Passage, sentence: Span, known: Roster): readonly Span[] => {
  const { end } = sentence
  const point = ofPoint.exec(passage.text.slice(sentence.start, end))?.[0].length ?? 0
  const start = sentence.start + point
  const words = passage.text.slice(start, end)
  if (words.length > longest) return [{ start, end }]
  const spans: Span[] = []
  let from = 0
  for (const { index, 0: gap } of words.matchAll(nextDoer)) {
    const doer = doerAt(words, index + gap.length, known)
    if (doer === null) continue
    const next = taskIn(words.slice(index + gap.length), '', known)
    const own = next?.owner === doer.name && next.rule.startsWith('told-action/role-')
    if (!own || taskIn(words.slice(from, index), '', known) === null) continue
    spans.push({ start: start + from, end: start + index })
    from = index + gap.length
  }
  return [...spans, { start: start + from, end }].map((span) => {
    const tale = thought.exec(passage.text.slice(span.start, span.end))
    return tale === null ? span : { start: span.start, end: span.start + tale.index }
  })
}
