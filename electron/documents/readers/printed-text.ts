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
/** "Findings ......... 5" or "Findings<tab>5": a line of a contents page. */
const contentsLine = /\.{4,}|(?:\. ){4,}|…{2,}|\S[^\S\n]*\t\s*(?:\d{1,3}|[ivx]{1,5})\s*$/u

export const isContentsLine = (raw: string): boolean => contentsLine.test(raw)

/** The text of a paragraph as printed, its label split off. Lines of a contents page keep theirs. */
export const printedText = (raw: string): { readonly label?: string; readonly text: string } => {
  const gap = beforeGap.exec(raw)
  if (gap?.[1] !== undefined && !isContentsLine(raw)) {
    return { label: foldText(gap[1]), text: foldText(raw.slice(gap[0].length)) }
  }
  const text = foldText(raw)
  const split = isContentsLine(raw) ? { text } : splitLabel(text)
  // "Minutes:" before the minutes is a word of the paper, not the number of a minute.
  return split.label !== undefined && /^\p{L}{4,}:?$/u.test(split.label) ? { text } : split
}

/** A label that is only a mark ("•", "–", "➢"), not a number, letter or word. */
export const isBullet = (label: string): boolean => label === 'o' || !/[\p{L}\d]/u.test(label)
