import { asWritten, bodiesIn, readable } from './bodies.ts'

const kinds =
  /\b(?:County Borough|County|City and District|City|Borough|Metropolitan(?: Borough)?|District|Parish|Town|Community|Unitary)? ?Council$/
const borough =
  /\b(?:London|Royal) Borough of [A-Z][\w’'-]+(?: (?:and|upon|&) [A-Z][\w’'-]+)?(?: [A-Z][\w’'-]+)?/g
const notNames =
  /^(?:Full|The|County|City|Borough|District|Parish|Town|Community|Children’s|Youth|National|Research|Annual)?(?: ?(?:in Care|Meeting|Annual))* ?Council$|(?:in Care|Research|Arts|Youth) Council$/i

/** Of "A. Person, Their Service, Some Council" the council; "X, Y and Z Council" is one name. */
const lastOfList = (name: string): string => {
  const parts = name.split(', ')
  const last = parts.at(-1) ?? name
  const before = parts.at(-2)
  return / and /.test(last) && before !== undefined && before.split(' ').length < 3
    ? `${before}, ${last}`
    : last
}

const councilsIn = (line: string): readonly string[] => {
  const text = readable(line.slice(0, 600))
  return [
    ...[...text.matchAll(borough)].map((match) => match[0]),
    ...bodiesIn(text)
      .map(({ name }) => lastOfList(name))
      .filter((name) => kinds.test(name) && !notNames.test(name)),
  ]
}

/** The council whose paper it is: named at its head or in its running headers, else the one named most. */
export const councilOf = (
  head: readonly string[],
  furniture: readonly string[],
  all: readonly string[],
): string | null => {
  const early = [...head, ...furniture].flatMap(councilsIn)
  const counts = new Map<string, number>()
  for (const name of (early.length > 0 ? early : all.flatMap(councilsIn)).map(asWritten))
    counts.set(name, (counts.get(name) ?? 0) + 1)
  if (early.length > 0) return asWritten(early[0] ?? '')
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most !== undefined && most[1] > 1 ? most[0] : null
}
