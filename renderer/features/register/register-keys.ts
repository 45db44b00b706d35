import type { Forms } from './use-forms.ts'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

const held = ({ ctrlKey, metaKey, altKey }: Press): boolean => ctrlKey || metaKey || altKey

/** What a key does while a recommendation is open: the form that it opens, the page or the way back. */
export type PaneCommand = keyof Forms | 'page' | 'back'

const letters: Readonly<Record<string, PaneCommand>> = {
  n: 'progress',
  r: 'response',
  p: 'recipient',
  d: 'due',
  j: 'judgement',
  a: 'action',
  l: 'link',
  e: 'edit',
  o: 'page',
  escape: 'back',
}

/** The command of a key; null: none. */
export const paneCommandOf = (press: Press): PaneCommand | null =>
  held(press) ? null : (letters[press.key.toLowerCase()] ?? null)
