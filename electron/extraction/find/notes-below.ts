import { type Place, placeIn } from '../draft.ts'
import type { Passage } from '../paper/passage.ts'
import type { Reading } from '../paper/reading.ts'
import { type Role, roleOf } from '../tables/headings.ts'
import { trimmed } from './item.ts'

/** What is said of an item under it, each by its own name: "Management response", "Responsible officer: …". */
export type Notes = {
  readonly commentary: readonly Place[]
  readonly owner: string | null
  readonly due: string | null
}

const told: ReadonlySet<Role> = new Set<Role>(['answer', 'commentary', 'owner', 'due', 'status', 'priority'])
const name = /(?:^|(?<=[.;] ))([A-Z][\w/’' -]{2,40}?)\s?:(?=\s|$)/g
const farthest = 12

type Note = { readonly role: Role; readonly start: number; readonly end: number }

/** Notes that a paragraph gives: what stands before the first name belongs to the note that is open. */
const notesIn = (text: string, open: Role | null): readonly Note[] => {
  const marks = [...text.matchAll(name)]
    .map((match) => ({
      role: roleOf(match[1] ?? ''),
      from: match.index,
      start: match.index + match[0].length,
    }))
    .filter(({ role }) => told.has(role))
  const [first] = marks
  const head = open === null ? [] : [{ role: open, start: 0, end: first?.from ?? text.length }]
  return [
    ...head,
    ...marks.map(({ role, start }, index) => ({ role, start, end: marks[index + 1]?.from ?? text.length })),
  ]
}

/** The notes in the passages from `at` on, to the next heading or label that begins something else. */
export const notesBelow = (reading: Reading, at: number, isNext: (passage: Passage) => boolean): Notes => {
  const places: Place[] = []
  let [owner, due]: (string | null)[] = [null, null]
  let open: Role | null = null
  for (const passage of reading.passages.slice(at, at + farthest)) {
    if (isNext(passage)) break
    const role = roleOf(passage.text)
    if (told.has(role)) {
      open = role
      continue
    }
    if (reading.settings[passage.at]?.rank != null) break
    const notes = notesIn(passage.text, open)
    if (notes.length === 0) break
    for (const note of notes) {
      const { start, end } = trimmed(passage.text, note.start, note.end)
      const words = passage.text.slice(start, end).replace(/[.;]$/, '')
      if (words === '') open = note.role
      else if (note.role === 'owner') owner ??= words
      else if (note.role === 'due') due ??= words
      else if (note.role === 'answer' || note.role === 'commentary') places.push(placeIn(passage, start, end))
    }
  }
  return { commentary: places, owner: owner ?? null, due: due ?? null }
}
