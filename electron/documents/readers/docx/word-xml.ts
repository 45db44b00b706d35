import type { Element } from 'domhandler'
import { child, parseXml } from '../xml.ts'

/** A part of a Word file, parsed, with the name prefix ("w:") that this file uses for Word's own elements. */
export type WordXml = { readonly source: string; readonly root: Element | undefined; readonly prefix: string }

export const parseWordXml = (source: string): WordXml => {
  const root = parseXml(source)
  const colon = root?.name.indexOf(':') ?? -1
  return { source, root, prefix: root === undefined || colon < 0 ? '' : root.name.slice(0, colon + 1) }
}

/** The attribute "val" of a child: `<w:pStyle w:val="Heading1"/>`. */
export const childValue = (element: Element | undefined, prefix: string, name: string): string | undefined =>
  child(element, prefix + name)?.attribs[`${prefix}val`]

/** A switch such as `<w:b/>`: undefined where it is absent, false where it is switched off. */
export const childSwitch = (
  element: Element | undefined,
  prefix: string,
  name: string,
): boolean | undefined => {
  const found = child(element, prefix + name)
  if (found === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(found.attribs[`${prefix}val`] ?? 'true')
}
