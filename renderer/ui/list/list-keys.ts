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
