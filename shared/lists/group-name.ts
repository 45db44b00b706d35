import type { ListGroup } from '../model/list-group.ts'
import { statedDateWords } from '../rules/stated-date-words.ts'

/** What the register can be grouped by, as people call it. */
export const groupWords = {
  review: 'Review',
  body: 'Body',
  owner: 'Owner',
  dueMonth: 'Month due',
  response: 'Response',
  delivery: 'Delivery',
  judgement: 'Judgement',
  directorate: 'Directorate',
  ward: 'Ward',
  theme: 'Theme',
} as const
export type RegisterGroup = keyof typeof groupWords

const none: Readonly<Record<RegisterGroup, string>> = {
  review: 'No review',
  body: 'No body',
  owner: 'Nobody named',
  dueMonth: 'No date',
  response: 'Awaiting',
  delivery: 'No status yet',
  judgement: 'Not reviewed',
  directorate: 'No directorate',
  ward: 'No ward',
  theme: 'No theme',
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A saved view may name a group that is no more. */
export const groupFrom = (name: string | null): RegisterGroup | null =>
  (Object.keys(groupWords) as RegisterGroup[]).find((group) => group === name) ?? null

/** A group as lists and exports call it: "May 2026", "On track", "Nobody named". */
export const groupName = (by: RegisterGroup, { key, label }: Pick<ListGroup, 'key' | 'label'>): string => {
  const plain = label ?? key
  if (plain === null) return none[by]
  if (by === 'dueMonth') return statedDateWords(plain)
  return by === 'response' || by === 'delivery' || by === 'judgement' ? sentence(plain) : plain
}
