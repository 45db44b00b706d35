import type { DraftBlock } from '../../model/report-draft.ts'
import { bareWords } from './paper-pieces.ts'
import { textOf } from './text-of.ts'

/**
 * Where words of a report, read back in its order, stand in the draft that it was written from: the index of the
 * block, or null where they are none of its (the first page, contents, numbers of notes).
 */
export const placesInDraft = (
  blocks: readonly DraftBlock[],
  words: readonly (string | null)[],
): readonly (number | null)[] => {
  const whole = blocks.map((block) => ` ${bareWords(textOf([block]).join(' '))} `)
  let from = 0
  return words.map((each) => {
    if (each === null) return null
    // A number that the report gives by itself is not in the draft.
    const bare = bareWords(each)
    const tries = [bare, bareWords(each.replace(/^\S+\s/u, ''))].filter((one) => one.length > 2)
    for (const one of tries) {
      const ahead = whole.findIndex((text, i) => i >= from && text.includes(` ${one} `))
      const found = ahead === -1 ? whole.findIndex((text) => text.includes(` ${one} `)) : ahead
      if (found === -1) continue
      if (ahead !== -1) from = ahead
      return found
    }
    return null
  })
}
