type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** What a key does while an action is open. */
export type ActionCommand = 'update' | 'turn' | 'due' | 'tie' | 'edit' | 'back'

const letters: Readonly<Record<string, ActionCommand>> = {
  n: 'update',
  c: 'turn',
  d: 'due',
  t: 'tie',
  e: 'edit',
  escape: 'back',
}

/** The command of a key; null: none, or it belongs to others. */
export const actionCommandOf = ({ key, ctrlKey, metaKey, altKey }: Press): ActionCommand | null =>
  ctrlKey || metaKey || altKey ? null : (letters[key.toLowerCase()] ?? null)
