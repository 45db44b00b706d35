export type PaperKey = 'find' | 'next' | 'previous' | 'larger' | 'smaller' | 'usual' | 'goTo'

type Pressed = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const zooms: Readonly<Record<string, PaperKey>> = {
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  _: 'smaller',
  '0': 'usual',
}

/**
 * What a key does in a paper; null: nothing, or what the window does with it. `isInside`: the focus is in the paper, so
 * that Ctrl and plus mean it and not the whole window.
 */
export const paperKeyOf = (pressed: Pressed, isInside: boolean): PaperKey | null => {
  if (pressed.altKey) return null
  const control = pressed.ctrlKey || pressed.metaKey
  if (pressed.key === 'F3' && !control) return pressed.shiftKey ? 'previous' : 'next'
  if (!control) return null
  if (pressed.key.toLowerCase() === 'f' && !pressed.shiftKey) return 'find'
  if (!isInside) return null
  if (pressed.key.toLowerCase() === 'g' && !pressed.shiftKey) return 'goTo'
  return zooms[pressed.key] ?? null
}
