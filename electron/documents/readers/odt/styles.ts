import { statedLevel } from './level.ts'
import type { Element } from 'domhandler'
import { child, childElements } from '../xml.ts'

/** A style with what it inherits from its parents. */
export type OdtStyle = {
  readonly bold?: boolean
  readonly hidden?: boolean
  /** The level that its paragraphs have in the outline. */
  readonly outline?: number
  readonly title?: boolean
  readonly listStyle?: string
  readonly breakBefore?: boolean
  readonly breakAfter?: boolean
}
export type OdtStyles = {
  readonly of: (family: 'paragraph' | 'text' | 'table', name: string | undefined) => OdtStyle
}

const boldness = (properties: Element | undefined): boolean | undefined => {
  const weight = properties?.attribs['fo:font-weight']
  return weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600
}

const isPage = (value: string | undefined): boolean | undefined =>
  value === undefined ? undefined : value === 'page' || value.endsWith('-page')

const own = (style: Element): OdtStyle => {
  const text = child(style, 'style:text-properties')
  const layout = child(style, 'style:paragraph-properties') ?? child(style, 'style:table-properties')
  const bold = boldness(text)
  const outline = statedLevel(style.attribs['style:default-outline-level'], 0)
  const listStyle = style.attribs['style:list-style-name']
  const display = text?.attribs['text:display']
  // A change of page style begins a page too.
  const newMaster = (style.attribs['style:master-page-name'] ?? '') !== ''
  const before = newMaster ? true : isPage(layout?.attribs['fo:break-before'])
  const after = isPage(layout?.attribs['fo:break-after'])
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
    ...(outline >= 1 ? { outline } : {}),
    ...(style.attribs['style:name'] === 'Title' ? { title: true } : {}),
    ...(listStyle === undefined ? {} : { listStyle }),
    ...(before === undefined ? {} : { breakBefore: before }),
    ...(after === undefined ? {} : { breakAfter: after }),
  }
}

/** Reads the styles of both parts, each resolved along its parents once. */
export const readStyles = (roots: readonly Element[]): OdtStyles => {
  const elements = roots.flatMap((root) =>
    ['office:automatic-styles', 'office:styles'].flatMap((part) => {
      const found = child(root, part)
      return found === undefined ? [] : childElements(found)
    }),
  )
  const byName = new Map<string, Element>()
  for (const style of elements) {
    const key = `${style.attribs['style:family'] ?? ''}/${style.attribs['style:name'] ?? ''}`
    if (style.name === 'style:style' && !byName.has(key)) byName.set(key, style)
  }
  const known = new Map<string, OdtStyle>()
  const resolve = (family: string, name: string | undefined, seen: readonly string[]): OdtStyle => {
    const key = `${family}/${name ?? ''}`
    const style = byName.get(key)
    if (style === undefined || seen.includes(key) || seen.length > 50) return {}
    const cached = known.get(key)
    if (cached !== undefined) return cached
    const {
      breakBefore: _before,
      breakAfter: _after,
      ...inherited
    } = resolve(family, style.attribs['style:parent-style-name'], [...seen, key])
    const resolved = { ...inherited, ...own(style) }
    known.set(key, resolved)
    return resolved
  }
  return { of: (family, name) => resolve(family, name, []) }
}
