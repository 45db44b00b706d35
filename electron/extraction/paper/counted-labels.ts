import type { Passage } from './passage.ts'

/** How many paragraphs may stand between two letters of one series. */
const farthestLetter = 12

const capital = /^([A-Z])[:.]?\s+(?=[A-Z])/

/** "A Subject to…", "B The progress…": capitals that count lines off are labels, "A" before a name is none. */
export const lettered = (passages: readonly Omit<Passage, 'at'>[]): readonly Omit<Passage, 'at'>[] => {
  let due = 'A'
  let last = 0
  return passages.map((passage, at) => {
    const match = passage.label === null ? capital.exec(passage.text) : null
    const letter = match?.[1]
    const opens = letter === 'A' && /^B[:.]?\s/.test(passages[at + 1]?.text ?? '')
    // "C." goes on with "B." some paragraphs above: a report that letters what it recommends does so throughout.
    const goesOn = due !== 'A' && letter === due && (at - last === 1 || /^[A-Z][.:]/.test(match?.[0] ?? ''))
    if (letter === undefined || !(opens || (goesOn && at - last <= farthestLetter))) {
      if (letter === undefined && at - last <= farthestLetter) return passage
      due = 'A'
      return passage
    }
    last = at
    due = String.fromCharCode(letter.charCodeAt(0) + 1)
    const end = match?.[0].length ?? 0
    return { ...passage, label: letter, text: passage.text.slice(end), start: passage.start + end }
  })
}

const title = /^(\d{1,4}) (?=[A-Z][a-z])/

/** The number that a short line begins with, without its stop ("341 Finance"); null where it begins with none. */
const bareNumber = ({ label, text, row }: Omit<Passage, 'at'>): number | null =>
  label !== null || row !== undefined || text.length > 90 || /[.,;]$/.test(text)
    ? null
    : Number(title.exec(text)?.[1] ?? Number.NaN) || null

/** How many other lines that begin with a number (addresses, sums) may stand between two titles. */
const near = 4

/** "341 Finance", "342 Allotments", "343 Roads": short lines that count on are titles with their numbers; an address is none. */
export const counted = (passages: readonly Omit<Passage, 'at'>[]): readonly Omit<Passage, 'at'>[] => {
  const found = passages.flatMap((passage, at) => {
    const number = bareNumber(passage)
    return number === null ? [] : [{ at, number }]
  })
  const numbered = new Map<number, number>()
  for (const [index, one] of found.entries()) {
    const before = new Set(found.slice(Math.max(0, index - near), index).map(({ number }) => number))
    const after = new Set(found.slice(index + 1, index + 1 + near).map(({ number }) => number))
    const [first, last] = [before.has(one.number - 1), after.has(one.number + 1)]
    const run =
      (first && last) || (last && after.has(one.number + 2)) || (first && before.has(one.number - 2))
    if (run) numbered.set(one.at, one.number)
  }
  return passages.map((passage, at) => {
    const number = numbered.get(at)
    if (number === undefined) return passage
    const end = String(number).length + 1
    return { ...passage, label: String(number), text: passage.text.slice(end), start: passage.start + end }
  })
}
