export type QueueCommand =
  | 'next'
  | 'previous'
  | 'accept'
  | 'acceptAll'
  | 'edit'
  | 'merge'
  | 'dismiss'
  | 'undo'
  | 'openPaper'

export interface Press {
  readonly key: string
  readonly ctrl: boolean
  readonly shift: boolean
  readonly alt: boolean
}

const letters: Readonly<Record<string, QueueCommand>> = {
  j: 'next',
  k: 'previous',
  a: 'accept',
  e: 'edit',
  m: 'merge',
  d: 'dismiss',
  u: 'undo',
  o: 'openPaper',
}

/** What a key does in the queue; null: nothing. `single`: single letters are switched on (WCAG 2.1.4). */
export function commandOf({ key, ctrl, shift, alt }: Press, single = true): QueueCommand | null {
  if (alt) return null
  if (ctrl) return key.toLowerCase() === 'z' && !shift ? 'undo' : null
  if (key === 'ArrowDown' && !shift) return 'next'
  if (key === 'ArrowUp' && !shift) return 'previous'
  if (!single) return null
  if (shift) return key.toLowerCase() === 'a' ? 'acceptAll' : null
  return letters[key.toLowerCase()] ?? null
}

/** The keys in words, for the list behind "Keys" and for tooltips. */
export const keyWords: readonly (readonly [keys: string, what: string])[] = [
  ['J or ↓', 'Next'],
  ['K or ↑', 'Previous'],
  ['A', 'Accept'],
  ['Shift + A', 'Accept all that wait, procedural ones left'],
  ['E', 'Edit before accepting'],
  ['M', 'Merge into a recommendation already tracked'],
  ['D', 'Dismiss'],
  ['U or Ctrl + Z', 'Undo the last decision'],
  ['O', 'Open the paper on its own'],
]

const typing =
  'form, input, textarea, select, [contenteditable="true"], [role="combobox"], [role="listbox"], [role="menu"], [role="dialog"]'

/** True where a key belongs to what has the focus: letters to a field, arrows to the paper that they scroll. */
export const ownsKey = (target: EventTarget | null, key: string): boolean =>
  target instanceof Element &&
  (target.closest(typing) !== null ||
    (key.startsWith('Arrow') && target.closest('[role="document"]') !== null))
