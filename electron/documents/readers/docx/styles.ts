import type { Element } from 'domhandler'
import { child, childElements } from '../xml.ts'
import { childSwitch, childValue, type WordXml } from './word-xml.ts'

export type NumberingReference = {
  readonly numId?: string
  readonly level?: number
  readonly styleId?: string
}

/** A style with what it inherits from the styles it is based on. */
type WordStyle = {
  readonly headingLevel?: number
  readonly bold: boolean
  readonly numbering: NumberingReference
  /** A table style that sets the first row apart. */
  readonly boldFirstRow: boolean
}
export type WordStyles = {
  readonly of: (styleId: string | undefined) => WordStyle
  readonly defaultParagraph: string | undefined
}

const plain: WordStyle = { bold: false, numbering: {}, boldFirstRow: false }
const headingName = /^heading (\d)$/iu

/** The numbering that a paragraph's or a style's properties name. */
export const numberingReference = (properties: Element | undefined, prefix: string): NumberingReference => {
  const numbering = child(properties, `${prefix}numPr`)
  const numId = childValue(numbering, prefix, 'numId')
  const level = childValue(numbering, prefix, 'ilvl')
  return {
    ...(numId === undefined ? {} : { numId }),
    ...(level === undefined ? {} : { level: Number(level) }),
  }
}

/** Heading level from an outline level: Word counts 0 to 8, and 9 is body text. */
export const outlineHeading = (properties: Element | undefined, prefix: string): number | undefined => {
  const level = Number(childValue(properties, prefix, 'outlineLvl') ?? Number.NaN)
  return level >= 0 && level <= 8 ? level + 1 : undefined
}

const ownHeading = (style: Element, prefix: string): number | undefined => {
  const name = childValue(style, prefix, 'name') ?? ''
  const level = headingName.exec(name)?.[1]
  if (level !== undefined) return Math.max(Number(level), 1)
  if (/^title$/iu.test(name)) return 1
  return outlineHeading(child(style, `${prefix}pPr`), prefix)
}

const boldFirstRow = (style: Element, prefix: string): boolean =>
  childElements(style).some(
    (inner) =>
      inner.name === `${prefix}tblStylePr` &&
      inner.attribs[`${prefix}type`] === 'firstRow' &&
      childSwitch(child(inner, `${prefix}rPr`), prefix, 'b') === true,
  )

/** Reads styles.xml; each style resolved along its basedOn chain, once. */
export const readStyles = ({ root, prefix }: WordXml): WordStyles => {
  const elements =
    root === undefined ? [] : childElements(root).filter((style) => style.name === `${prefix}style`)
  const byId = new Map(elements.map((style) => [style.attribs[`${prefix}styleId`] ?? '', style]))
  const known = new Map<string, WordStyle>()

  const resolve = (styleId: string | undefined, seen: readonly string[]): WordStyle => {
    const style = styleId === undefined ? undefined : byId.get(styleId)
    if (styleId === undefined || style === undefined || seen.includes(styleId)) return plain
    const cached = known.get(styleId)
    if (cached !== undefined) return cached
    const base = resolve(childValue(style, prefix, 'basedOn'), [...seen, styleId])
    const numbering = numberingReference(child(style, `${prefix}pPr`), prefix)
    const headingLevel = ownHeading(style, prefix) ?? base.headingLevel
    const resolved: WordStyle = {
      ...(headingLevel === undefined ? {} : { headingLevel }),
      bold: childSwitch(child(style, `${prefix}rPr`), prefix, 'b') ?? base.bold,
      numbering: {
        ...base.numbering,
        ...numbering,
        ...(numbering.numId === undefined ? {} : { styleId }),
      },
      boldFirstRow: base.boldFirstRow || boldFirstRow(style, prefix),
    }
    known.set(styleId, resolved)
    return resolved
  }

  const isDefault = (style: Element) =>
    style.attribs[`${prefix}type`] === 'paragraph' &&
    ['1', 'true', 'on'].includes(style.attribs[`${prefix}default`] ?? '')
  return {
    of: (styleId) => resolve(styleId, []),
    defaultParagraph: elements.find(isDefault)?.attribs[`${prefix}styleId`],
  }
}
