/** The last section of a Word document: its page in twentieths of a point, and its headers and footers. */
export type Sections = {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** The XML of the last section's properties, without its references. */
  readonly inner: string
  /** "header/default": the id of its relationship. What a section does not name it has from the one before. */
  readonly references: ReadonlyMap<string, string>
  /** The first page has a header and footer of its own. */
  readonly titlePage: boolean
}

const attribute = (xml: string, element: string, name: string): number | null => {
  const tag = new RegExp(`<w:${element}\\b[^>]*>`).exec(xml)?.[0] ?? ''
  const value = new RegExp(`\\bw:${name}="(-?\\d+)`).exec(tag)?.[1]
  return value === undefined ? null : Math.abs(Number(value))
}

const reference = /<w:(header|footer)Reference\b[^>]*?\/>/g

/** The sections of a document's main part, the last before all; null where there is no page size. */
export const sectionsOf = (document: string): Sections | null => {
  const all = [...document.matchAll(/<w:sectPr\b[^>]*>([\s\S]*?)<\/w:sectPr>/g)].map(
    ([, inner = '']) => inner,
  )
  const references = new Map<string, string>()
  for (const inner of all)
    for (const [tag, kind = ''] of inner.matchAll(reference)) {
      const type = /\bw:type="(\w+)"/.exec(tag)?.[1] ?? 'default'
      const id = /\br:id="([^"]+)"/.exec(tag)?.[1]
      if (id !== undefined) references.set(`${kind}/${type}`, id)
    }
  const last = all.at(-1)
  if (last === undefined) return null
  const [width, height] = [attribute(last, 'pgSz', 'w'), attribute(last, 'pgSz', 'h')]
  if (width === null || height === null) return null
  const inch = 1440
  return {
    width,
    height,
    left: (attribute(last, 'pgMar', 'left') ?? inch) + (attribute(last, 'pgMar', 'gutter') ?? 0),
    right: attribute(last, 'pgMar', 'right') ?? inch,
    top: attribute(last, 'pgMar', 'top') ?? inch,
    bottom: attribute(last, 'pgMar', 'bottom') ?? inch,
    // Columns, above all: the tables of a report are as wide as its page.
    inner: last
      .replace(reference, '')
      .replace(
        /<w:(type|pgNumType|cols|lnNumType|sectPrChange|footnotePr|endnotePr)\b[^>]*?(?:\/>|>[\s\S]*?<\/w:\1>)/g,
        '',
      ),
    references,
    titlePage: /<w:titlePg(?:\s*\/>|\s+w:val="(?:1|true|on)")/.test(last),
  }
}

/**
 * The properties of the one section of a report on this base. `references`: the ids of its headers
 * and footers; `added`: how much higher those are than in the base.
 */
export const sectionXml = (
  sections: Sections,
  landscape: boolean,
  references: ReadonlyMap<string, string>,
  added: { readonly header: number; readonly footer: number },
): string => {
  const { width, height, inner } = sections
  const turned = landscape !== width > height
  const size = turned
    ? `<w:pgSz w:w="${height}" w:h="${width}"${landscape ? ' w:orient="landscape"' : ''}/>`
    : null
  const body = size === null ? inner : inner.replace(/<w:pgSz\b[^>]*?\/>/, size)
  const margin = (xml: string, side: string, more: number): string =>
    xml.replace(
      new RegExp(`(<w:pgMar\\b[^>]*?\\bw:${side}=")(-?)(\\d+)"`),
      (_, before: string, sign: string, twips: string) => `${before}${sign}${Number(twips) + more}"`,
    )
  const roomy = margin(margin(body, 'top', added.header), 'bottom', added.footer)
  const named = [...references].map(([key, id]) => {
    const [kind = '', type = ''] = key.split('/')
    return `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`
  })
  return `<w:sectPr>${named.join('')}${roomy}</w:sectPr>`
}
