import type { Forms } from './use-forms.ts'

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

const held = ({ ctrlKey, metaKey, altKey }: Press): boolean => ctrlKey || metaKey || altKey

const typing =
  'form, input, textarea, select, [contenteditable="true"], [role="combobox"], [role="menu"], [role="dialog"]'

/** True where keys belong to what has the focus: a field, a form, a menu. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(typing) !== null

/** True for the key that goes to the filter. */
export const goesToFilter = (press: Press): boolean => press.key === '/' && !held(press)

/** True for the key that opens the current row beside the list. */
export const opensBeside = (press: Press): boolean => press.key.toLowerCase() === 'b' && !held(press)

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
