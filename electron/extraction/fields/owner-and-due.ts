import { isDoer } from './doer.ts'
import { datesIn } from './stated-date.ts'

export type OwnerAndDue = { readonly owner: string | null; readonly due: string | null }

const loose =
  /(?:on-?going|immediate(?:ly)?|q[1-4] \d{4}(?:\/\d{2,4})?|tbc|(?:spring|summer|autumn|winter) \d{4})$/i

/** "Agreed. Head of Finance, 31 March 2024": who and when at the end of a cell that holds more than one thing. */
export const ownerAndDue = (cell: string): OwnerAndDue => {
  const text = cell.trim()
  const date = datesIn(text).at(-1)
  const words = loose.exec(text)
  const dueAt =
    date !== undefined && text.slice(date.end).trim().length < 2 ? date.start : (words?.index ?? text.length)
  const due = dueAt === text.length ? null : text.slice(dueAt).trim()
  const before = text.slice(0, dueAt).replace(/[\s,;:(–—-]+(?:by|from|due|date)?[\s,;:(–—-]*$/i, '')
  const from = Math.max(
    before.lastIndexOf('\n') + 1,
    ...[...before.matchAll(/[.!?;] (?=[A-Z])/g)].map((match) => match.index + 2),
  )
  const last = before
    .slice(from)
    .replace(/^(?:owner|responsible officer|lead|officer)\s?[:–-]\s?/i, '')
    .trim()
  return { owner: isDoer(last) ? last : null, due }
}
