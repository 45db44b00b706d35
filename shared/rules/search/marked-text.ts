import type { SearchPart } from '../../model/search.ts'
import type { SearchTerm } from './search-query.ts'

type Folded = { readonly text: string; readonly at: (index: number) => number }

/** Small letters without accents, as the index compares them, with the way back. */
const folded = (text: string): Folded => {
  // Most text: nothing has to be taken apart.
  if (/^[\0-\x7f]*$/.test(text)) return { text: text.toLowerCase(), at: (index) => index }
  const at: number[] = []
  let plain = ''
  for (let place = 0; place < text.length; ) {
    const character = String.fromCodePoint(text.codePointAt(place) ?? 0)
    const letters = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    for (let unit = 0; unit < letters.length; unit += 1) at.push(place)
    plain += letters
    place += character.length
  }
  return { text: plain, at: (index) => at[index] ?? text.length }
}

const patternOf = ({ text, phrase }: SearchTerm): string | null => {
  const tokens = folded(text).text.match(/[\p{L}\p{N}\p{Co}]+/gu)
  if (tokens === null) return null
  const end = phrase || (tokens.at(-1) ?? '').length < 2 ? '(?![\\p{L}\\p{N}])' : '[\\p{L}\\p{N}]*'
  return `(?<![\\p{L}\\p{N}])${tokens.join('[^\\p{L}\\p{N}]+')}${end}`
}

export type Place = { readonly start: number; readonly end: number }

/** Where the terms stand in a text: whole words that begin with a word looked for, and phrases as they stand. */
export const placesOf = (text: string, terms: readonly SearchTerm[]): readonly Place[] => {
  const patterns = terms.map(patternOf).filter((pattern) => pattern !== null)
  if (patterns.length === 0) return []
  const { text: plain, at } = folded(text)
  const longest = patterns.toSorted((a, b) => b.length - a.length)
  return [...plain.matchAll(new RegExp(longest.join('|'), 'gu'))].map(({ 0: found, index }) => ({
    start: at(index),
    end: at(index + found.length),
  }))
}

const cut = (text: string, places: readonly Place[], from: number, to: number): SearchPart[] => {
  const parts: SearchPart[] = []
  let here = from
  for (const { start, end } of places.filter((place) => place.start >= from && place.end <= to)) {
    if (start > here) parts.push({ text: text.slice(here, start), marked: false })
    parts.push({ text: text.slice(start, end), marked: true })
    here = end
  }
  if (here < to) parts.push({ text: text.slice(here, to), marked: false })
  return parts
}

/** A text whole, cut where the terms stand in it. */
export const markedText = (text: string, terms: readonly SearchTerm[]): SearchPart[] =>
  cut(text, placesOf(text, terms), 0, text.length)

const length = 180

/** The part of a text around the first place where a term stands, at most about 180 characters. */
export const excerptOf = (text: string, terms: readonly SearchTerm[]): SearchPart[] => {
  const flat = text.replace(/\s+/g, ' ').trim()
  const places = placesOf(flat, terms)
  const first = places[0]?.start ?? 0
  const wanted = Math.max(0, first - 60)
  const space = flat.indexOf(' ', wanted)
  const from = wanted === 0 ? 0 : space === -1 || space >= first ? first : space + 1
  const end = from + length >= flat.length ? flat.length : flat.lastIndexOf(' ', from + length)
  const to = Math.max(end, places[0]?.end ?? 0)
  return [
    ...(from > 0 ? [{ text: '… ', marked: false }] : []),
    ...cut(flat, places, from, to),
    ...(to < flat.length ? [{ text: ' …', marked: false }] : []),
  ]
}
