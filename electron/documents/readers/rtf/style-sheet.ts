/** What a style's name and outline level say of its paragraphs. */
export type RtfStyle = { readonly headingLevel?: number }

/** `name`: as in the style sheet, with its other names after commas and a semicolon at the end. */
export const readStyleName = (name: string, outline: number | undefined): RtfStyle => {
  const own = name.replace(/;[\s\S]*$/u, '').trim()
  const [, level] = /^heading\s?([1-9])(?:,|$)/iu.exec(own) ?? []
  if (level !== undefined) return { headingLevel: Number(level) }
  if (/^title(?:,|$)/iu.test(own)) return { headingLevel: 1 }
  return outline === undefined || outline < 0 || outline > 8 ? {} : { headingLevel: outline + 1 }
}
