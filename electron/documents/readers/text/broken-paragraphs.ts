import { printedText } from '../printed-text.ts'
import { isCapitalTitle, isPageNumber, isTitleLike } from '../title-shape.ts'
import { readEmphasis } from './emphasis.ts'
import type { Piece, WordsPiece } from './piece.ts'
import { endsMidway } from './wrapping.ts'

const endsSentence = /[.!?:;|–—-]["'”’)\]]*$/u

const numberAlone = /^(?:\d{1,3}(?:\.\d{1,3})*\.|\d{1,3}\.\d{1,3}|\([a-z]{1,4}\))$/u

/** A web page's column of numbers leaves each on a line of its own, above the words it belongs to. */
const numbers = (first: WordsPiece, second: WordsPiece): boolean =>
  first.alone &&
  numberAlone.test(first.source.trim()) &&
  second.bullet === undefined &&
  printedText(second.source).label === undefined

const goesOn = (first: WordsPiece, second: WordsPiece): boolean => {
  if (
    first.noted === true ||
    first.heading !== undefined ||
    second.heading !== undefined ||
    second.bullet !== undefined
  )
    return false
  const before = readEmphasis(first.source)
  const after = readEmphasis(second.source)
  const start = before.raw.trim()
  const next = after.raw.trim()
  if (before.bold !== after.bold || endsSentence.test(start) || /\t|\.{4,}/u.test(start + next)) return false
  if (printedText(next).label !== undefined || isCapitalTitle(start)) return false
  if (/^["'“‘(]?\p{Ll}/u.test(next)) return true
  if (start.length > 20 && endsMidway.test(start)) return /^\p{Lu}/u.test(next)
  // Over a form feed a long paragraph without its full stop goes on, whatever letter it goes on with.
  return first.page !== second.page && start.length > 100 && !isTitleLike(next) && !isCapitalTitle(next)
}

/**
 * Joins a paragraph that a page's end cut in two: the first part stops without a full stop and the second
 * goes on in small letters, or the first stops at a word no sentence ends with. A page number in between goes.
 * A number on a line of its own is put in front of the words below it.
 */
export const joinBroken = (pieces: readonly Piece[]): Piece[] => {
  const joined: Piece[] = []
  for (const piece of pieces) {
    if (piece.kind === 'words' && isPageNumber(readEmphasis(piece.source).raw.trim())) continue
    const previous = joined.at(-1)
    const both = previous?.kind === 'words' && piece.kind === 'words' && piece.first
    if (both && (numbers(previous, piece) || goesOn(previous, piece))) {
      joined[joined.length - 1] = { ...previous, source: `${previous.source} ${piece.source}` }
    } else joined.push(piece)
  }
  return joined
}
