import { splitLabel } from './label.ts'

/** White space inside a line folded to one space; line breaks and paragraph breaks kept; soft hyphens joined. */
export const foldText = (raw: string): string =>
  raw
    .replaceAll('\u00AD', '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()

// Minutes are often numbered "311<tab>APOLOGIES" or "4/16    Declarations": only the wide gap tells the number from the words.
const beforeGap =
  /^\s*(\d{1,4}(?:[/.]\d{1,4})*[.)]?|\(\d{1,2}(?:\s?[&,-]\s?\d{1,2})+\))(?:[^\S\n]*\t|[^\S\n]{2,})\s*(?=[^\d\s])/u
const dotLeader = /\.{4,}|(?:\. ){4,}|…{2,}/u

/** The text of a paragraph as printed, its label split off. Lines of a contents page keep theirs. */
export const printedText = (raw: string): { readonly label?: string; readonly text: string } => {
  const gap = beforeGap.exec(raw)
  if (gap?.[1] !== undefined && !dotLeader.test(raw)) {
    return { label: foldText(gap[1]), text: foldText(raw.slice(gap[0].length)) }
  }
  const text = foldText(raw)
  const split = dotLeader.test(text) ? { text } : splitLabel(text)
  // "Minutes:" before the minutes is a word of the paper, not the number of a minute.
  return split.label !== undefined && /^\p{L}{4,}:?$/u.test(split.label) ? { text } : split
}

/** A label that is only a mark ("•", "–", "➢"), not a number, letter or word. */
export const isBullet = (label: string): boolean => label === 'o' || !/[\p{L}\d]/u.test(label)
