import { encodingOfPage, encodingOfSet } from './character-sets.ts'

/** Which characters the bytes of each font stand for. */
type FontTable = {
  readonly codePage: (page: number) => void
  readonly macintosh: () => void
  /** A font's entry, or text in that font, begins. */
  readonly begin: (font: number) => void
  readonly characterSet: (set: number) => void
  /** Of text in this font; undefined: of text that no font says anything of. */
  readonly encodingOf: (font: number | undefined) => string
}

export const createFontTable = (): FontTable => {
  const sets = new Map<number, string>()
  let page = 'windows-1252'
  let current = -1
  return {
    codePage: (number) => {
      page = encodingOfPage(number)
    },
    macintosh: () => {
      page = 'macintosh'
    },
    begin: (font) => {
      current = font
    },
    characterSet: (set) => {
      const encoding = set === 2 ? 'symbol' : encodingOfSet(set)
      if (encoding !== undefined) sets.set(current, encoding)
    },
    encodingOf: (font) => (font === undefined ? page : (sets.get(font) ?? page)),
  }
}
