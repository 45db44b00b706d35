type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

const held = ({ ctrlKey, metaKey, altKey }: Press): boolean => ctrlKey || metaKey || altKey

const typing =
  'form, input, textarea, select, [contenteditable="true"], [role="combobox"], [role="menu"], [role="dialog"]'

/** True where keys belong to what has the focus: a field, a form, a menu. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(typing) !== null

/** True for the key that goes to the filter. */
export const goesToFilter = (press: Press): boolean => press.key === '/' && !held(press)

/** What a key does while a recommendation is open; null: nothing. */
export const paneCommandOf = (press: Press): 'addProgress' | 'back' | null => {
  if (held(press)) return null
  if (press.key.toLowerCase() === 'n') return 'addProgress'
  return press.key === 'Escape' ? 'back' : null
}
