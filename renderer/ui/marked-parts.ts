/** A text in parts, those with the words sought marked. */
export type TextPart = {
  /** Where it begins in the text. */
  readonly at: number
  readonly text: string
  readonly marked: boolean
}

const escaped = (words: string): string =>
  words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')

const bounded = (words: string): string => {
  const start = /^\w/.test(words.trim()) ? '\\b' : ''
  const end = /\w$/.test(words.trim()) ? '\\b' : ''
  return `${start}${escaped(words)}${end}`
}

/** Cuts a text at every place where one of `words` stands, whatever their case. */
export const markedParts = (text: string, words: readonly string[]): readonly TextPart[] => {
  const sought = words.filter((word) => word.trim().length > 1).toSorted((a, b) => b.length - a.length)
  if (sought.length === 0) return [{ at: 0, text, marked: false }]
  const places = text.matchAll(new RegExp(sought.map(bounded).join('|'), 'gi'))
  const parts: TextPart[] = []
  let at = 0
  for (const { 0: found, index } of places) {
    if (index > at) parts.push({ at, text: text.slice(at, index), marked: false })
    parts.push({ at: index, text: found, marked: true })
    at = index + found.length
  }
  if (at < text.length) parts.push({ at, text: text.slice(at), marked: false })
  return parts
}
