type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

export type RoundCommand = 'next' | 'previous' | 'first' | 'last' | 'write' | 'asReported' | 'judge' | 'take'

const keys: Readonly<Record<string, RoundCommand>> = {
  j: 'next',
  arrowdown: 'next',
  k: 'previous',
  arrowup: 'previous',
  home: 'first',
  end: 'last',
  enter: 'write',
  a: 'asReported',
  g: 'judge',
  t: 'take',
}

/** What a key does on the list of a round; null: nothing. */
export const roundCommandOf = ({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): RoundCommand | null =>
  ctrlKey || metaKey || altKey || shiftKey ? null : (keys[key.toLowerCase()] ?? null)

/** Where a command leads among `total` rows; null where it does not move. */
export const movedTo = (command: RoundCommand, at: number, total: number): number | null => {
  if (total === 0) return null
  if (command === 'next') return Math.min(at + 1, total - 1)
  if (command === 'previous') return Math.max(at - 1, 0)
  if (command === 'first') return 0
  return command === 'last' ? total - 1 : null
}
