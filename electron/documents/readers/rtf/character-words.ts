import type { GroupState } from './rtf-state.ts'

/** Takes a word that sets how the characters after it are read; false for a word that does not. */
export const describeCharacters = (state: GroupState, name: string, value: number | undefined): boolean => {
  const on = value !== 0
  switch (name) {
    case 'plain':
      Object.assign(state, { bold: false, hidden: false, deleted: false, inserted: false })
      return true
    case 'uc':
      state.unicodeSkip = Math.min(Math.max(value ?? 1, 0), 20)
      return true
    case 'b':
      state.bold = on
      return true
    case 'v':
      state.hidden = on
      return true
    case 'deleted':
      state.deleted = on
      return true
    case 'revised':
      state.inserted = on
      return true
    case 'revauth':
      state.insertedBy = { ...state.insertedBy, author: value ?? 0 }
      return true
    case 'revdttm':
      state.insertedBy = { ...state.insertedBy, date: value ?? 0 }
      return true
    case 'revauthdel':
      state.deletedBy = { ...state.deletedBy, author: value ?? 0 }
      return true
    case 'revdttmdel':
      state.deletedBy = { ...state.deletedBy, date: value ?? 0 }
      return true
    default:
      return false
  }
}
