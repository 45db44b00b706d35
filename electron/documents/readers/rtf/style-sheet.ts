/** `name`: as in the style sheet, with its other names after commas and a semicolon at the end. */
const levelOf = (name: string, outline: number | undefined): number | undefined => {
  const own = name.replace(/;[\s\S]*$/u, '').trim()
  const [, level] = /^heading\s?([1-9])(?:,|$)/iu.exec(own) ?? []
  if (level !== undefined) return Number(level)
  if (/^title(?:,|$)/iu.test(own)) return 1
  return outline === undefined || outline < 0 || outline > 8 ? undefined : outline + 1
}

/** The heading levels of the styles, as the sheet at the file's beginning gives them entry by entry. */
type StyleSheet = {
  /** Takes a word of the entry: the style's number, or its outline level. */
  readonly word: (name: string, value: number | undefined) => void
  /** Writes at the name of the style; a semicolon ends its entry. */
  readonly write: (text: string) => void
  readonly headingLevel: (style: number) => number | undefined
}

export const createStyleSheet = (): StyleSheet => {
  const levels = new Map<number, number | undefined>()
  const blank = (): { style: number; outline: number | undefined; name: string } => ({
    style: 0,
    outline: undefined,
    name: '',
  })
  let entry = blank()
  return {
    word: (name, value) => {
      if (name === 's') entry.style = value ?? 0
      else if (name === 'outlinelevel') entry.outline = value
    },
    write: (text) => {
      entry.name += text
      if (!text.includes(';')) return
      levels.set(entry.style, levelOf(entry.name, entry.outline))
      entry = blank()
    },
    headingLevel: (style) => levels.get(style),
  }
}
