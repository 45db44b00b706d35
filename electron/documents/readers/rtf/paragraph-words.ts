import type { ParagraphState } from './rtf-state.ts'

/** Takes a word that says how the paragraph in hand is set: its style and level, the table and list it stands in. */
export const describeParagraph = (
  paragraph: ParagraphState,
  name: string,
  value: number | undefined,
): void => {
  switch (name) {
    case 's':
      paragraph.style = value ?? 0
      break
    case 'outlinelevel':
      paragraph.outline = value
      break
    case 'intbl':
      paragraph.inTable = true
      break
    case 'itap':
      paragraph.depth = Math.max(value ?? 1, 1)
      paragraph.inTable = (value ?? 1) > 0
      break
    case 'ilvl':
      paragraph.listLevel = Math.min(Math.max(value ?? 0, 0), 8)
  }
}
