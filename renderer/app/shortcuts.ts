import { type Section, sections } from '../ui/route.ts'

export type Shortcut =
  | { readonly does: 'go'; readonly section: Section }
  | {
      readonly does: 'undo' | 'redo' | 'help' | 'search' | 'next pane' | 'previous pane' | 'back' | 'forward'
    }

type Pressed = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

/**
 * What a key press means anywhere in the window; null: nothing, it belongs to where the focus is. `typing`:
 * the focus is in a text field, which has an undo and a "?" of its own.
 */
export const shortcutOf = (pressed: Pressed, typing: boolean): Shortcut | null => {
  const { key, shiftKey, altKey } = pressed
  const control = pressed.ctrlKey || pressed.metaKey
  if (key === 'F6') return { does: shiftKey ? 'previous pane' : 'next pane' }
  if (control && !altKey && !shiftKey && /^[1-9]$/.test(key)) {
    const section = sections[Number(key) - 1]
    return section === undefined ? null : { does: 'go', section }
  }
  if (control && !altKey && !shiftKey && key === ',') return { does: 'go', section: 'settings' }
  if (control && !altKey && !shiftKey && key.toLowerCase() === 'k') return { does: 'search' }
  if (typing) return null
  const letter = key.toLowerCase()
  if (control && !altKey && letter === 'z') return { does: shiftKey ? 'redo' : 'undo' }
  if (control && !altKey && letter === 'y') return { does: 'redo' }
  if (altKey && !control && key === 'ArrowLeft') return { does: 'back' }
  if (altKey && !control && key === 'ArrowRight') return { does: 'forward' }
  if (key === '?' && !control && !altKey) return { does: 'help' }
  return null
}

/** What the keyboard help lists, in the order in which it is needed. */
export const shortcutWords: readonly (readonly [
  group: string,
  readonly (readonly [keys: string, words: string])[],
])[] = [
  [
    'Anywhere',
    [
      ['Ctrl+K', 'Search papers and the tracker, or run a command'],
      ['Ctrl+1 to Ctrl+9', 'The sections, from the top of the rail: Home is 1'],
      ['Ctrl+,', 'The settings'],
      ['F6, Shift+F6', 'Next or previous part of the window'],
      ['Ctrl+Z, Ctrl+Y', 'Undo, redo (in a text field: the typing)'],
      ['Alt+Left, Alt+Right', 'Back, forward'],
      ['Ctrl+M', 'To the newest message'],
      ['?', 'This help'],
    ],
  ],
  [
    'Lists',
    [
      ['Up, Down, Page Up, Page Down', 'Move'],
      ['Home, End', 'First, last'],
      ['Enter', 'Open'],
      ['Space', 'Select'],
      ['Shift+Up, Shift+Down', 'Select several'],
      ['Ctrl+A', 'Select all'],
      ['Escape', 'Select none'],
    ],
  ],
  [
    'Recommendations',
    [
      ['Enter', 'Open the page of a recommendation'],
      ['B', 'Open it beside the list'],
      ['O', 'From beside the list to its page'],
      ['/', 'To the filter'],
    ],
  ],
  [
    'A recommendation',
    [
      ['N', 'Add a progress update'],
      ['P', 'Put it to a recipient'],
      ['R', 'Add a response'],
      ['A', 'Add an action'],
      ['D', 'Set or move the due date'],
      ['J', 'Record a judgement'],
      ['L', 'Link it to another'],
      ['E', 'Edit it'],
      ['Ctrl+Enter, Escape', 'Save or close a form'],
      ['Escape', 'Back to the list'],
    ],
  ],
  [
    'An action',
    [
      ['N', 'Report on it'],
      ['C', 'Complete or reopen it'],
      ['D', 'Set or move the due date'],
      ['T', 'Tie it to a recommendation'],
      ['E', 'Edit it'],
    ],
  ],
  [
    'A paper',
    [
      ['Ctrl+F', 'Find in it'],
      ['Enter, Shift+Enter or F3, Shift+F3', 'Next or previous place'],
      ['Ctrl+plus, Ctrl+minus, Ctrl+0', 'Larger, smaller, as at first'],
      ['Ctrl+G', 'Go to a page'],
      ['Page Up, Page Down, Home, End', 'Read on, to the top, to the end'],
    ],
  ],
  [
    'Panes side by side',
    [
      ['Left, Right on the divider', 'Narrower, wider'],
      ['Enter on the divider', 'As it was at first'],
    ],
  ],
]
