import type { Passage } from './passage.ts'

const minutesLabel = /^minutes:?$|^minutes:\s/i
/** In front of its text the word is the title of a minute as often; only a page that has it again and again means it so. */
const often = 3
const decides = /^(?:decisions?|resolutions?)\s?:?$|^\W*(?:unanimously )?(?:resolved|agreed|decided)\b/i
/** The number of an item on a line of its own, or in front of its title: "16.", "5.1". */
const itemNumber = ({ kind, label, text }: Passage): boolean =>
  (kind === 'heading' && label !== null && /^\d/.test(label)) || text === ''
    ? /^\d/.test(label ?? '')
    : label === null && /^\d{1,4}(?:\.\d{1,2})?\.?$/.test(text)
const farthest = 14

/**
 * Web pages of meetings print what an item is for over what came of it, which "Minutes:" opens. Gives the passages
 * that only say what it is for, or what was put to the meeting.
 */
export const purposesIn = (passages: readonly Passage[]): ReadonlySet<number> => {
  const labels = passages.filter(({ label, text }) => label === null && minutesLabel.test(text))
  const opened = labels.filter(({ text }) => labels.length >= often || text.length < 9)
  const found = new Set<number>()
  for (const { at } of opened) {
    const above = passages.slice(Math.max(0, at - farthest), at)
    const number = above.findLastIndex(itemNumber)
    // A page of one item may leave its number out.
    const own = number >= 0 ? above.slice(number) : opened.length === 1 && at <= farthest ? above : []
    if (own.some(({ text }) => decides.test(text) || minutesLabel.test(text))) continue
    for (const passage of own) found.add(passage.at)
  }
  return found
}
