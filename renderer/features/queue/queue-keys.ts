export type QueueCommand =
  | 'next'
  | 'previous'
  | 'accept'
  | 'acceptAll'
  | 'progress'
  | 'response'
  | 'judgement'
  | 'restated'
  | 'answer'
  | 'recordAll'
  | 'status'
  | 'first'
  | 'second'
  | 'third'
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
  p: 'progress',
  r: 'response',
  g: 'judgement',
  t: 'restated',
  w: 'answer',
  s: 'status',
  '1': 'first',
  '2': 'second',
  '3': 'third',
  d: 'dismiss',
  u: 'undo',
  o: 'openPaper',
}

const shifted: Readonly<Record<string, QueueCommand>> = { a: 'acceptAll', p: 'recordAll' }

/** What a key does in the queue; null: nothing. `single`: single letters are switched on (WCAG 2.1.4). */
export function commandOf({ key, ctrl, shift, alt }: Press, single = true): QueueCommand | null {
  if (alt) return null
  if (ctrl) return key.toLowerCase() === 'z' && !shift ? 'undo' : null
  if (key === 'ArrowDown' && !shift) return 'next'
  if (key === 'ArrowUp' && !shift) return 'previous'
  if (!single) return null
  if (shift) return shifted[key.toLowerCase()] ?? null
  return letters[key.toLowerCase()] ?? null
}

/** The keys in words, for the list behind "Keys" and for tooltips. */
export const keyWords: readonly (readonly [keys: string, what: string])[] = [
  ['J or ↓', 'Next'],
  ['K or ↑', 'Previous'],
  ['A', 'Accept'],
  ['Shift + A', 'Accept all that wait, folded and tracked ones left'],
  ['1, 2, 3', 'Choose which recommendation it is about'],
  ['P', 'Record as progress on it'],
  ['S', 'Claim the delivery status that the words suggest, or not'],
  ['R', 'Record as a response to it'],
  ['G', 'Record as the panel’s judgement on it'],
  ['T', 'Record that it is printed again'],
  ['W', 'Accept an action as one that answers it'],
  ['Shift + P', 'Record all as progress on the recommendations they are about'],
  ['E', 'Edit before accepting'],
  ['M', 'Look for the recommendation already tracked'],
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
