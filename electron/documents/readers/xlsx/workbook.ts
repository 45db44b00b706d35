import type { Element } from 'domhandler'
import { decodeText } from '../decode-text.ts'
import type { Parts } from '../unpack.ts'
import { child, childElements, innerText, parseXml } from '../xml.ts'

type Sheet = { readonly name: string; readonly path: string; readonly hidden: boolean }

export type Workbook = {
  readonly sheets: readonly Sheet[]
  /** Days are counted from 1904, as old Excel for Mac did, not from 1900. */
  readonly from1904: boolean
  readonly title: string | undefined
  /** The part of that kind ("sharedStrings", "styles") as it stands. */
  readonly source: (kind: string) => string
}

/** The name without its prefix: programs are free in what they call Excel's namespace. */
const localName = ({ name }: Pick<Element, 'name'>): string => name.slice(name.indexOf(':') + 1)

export const childrenCalled = (element: Element | undefined, name: string): Element[] =>
  element === undefined ? [] : childElements(element).filter((inner) => localName(inner) === name)

type Relationship = { readonly id: string; readonly kind: string; readonly path: string }

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

const relationships = (parts: Parts, owner: string): Relationship[] => {
  const folder = folderOf(owner)
  const bytes = parts.get(`${folder}_rels/${owner.slice(folder.length)}.rels`)
  const root = parseXml(bytes === undefined ? '' : decodeText(bytes))
  return (root === undefined ? [] : childElements(root)).map(({ attribs }) => {
    const target = attribs.Target ?? ''
    return {
      id: attribs.Id ?? '',
      kind: (attribs.Type ?? '').split('/').at(-1) ?? '',
      path: target.startsWith('/') ? target.slice(1) : folder + target,
    }
  })
}

/** What the workbook's own part says of its sheets; undefined where it has none. */
export const readWorkbook = (parts: Parts): Workbook | undefined => {
  const text = (path: string | undefined): string => {
    const bytes = path === undefined ? undefined : parts.get(path)
    return bytes === undefined ? '' : decodeText(bytes)
  }
  const start = relationships(parts, '').find(
    ({ kind, path }) => kind === 'officeDocument' && parts.has(path),
  )
  const mainPath = start?.path ?? 'xl/workbook.xml'
  const root = parseXml(text(mainPath))
  if (root === undefined) return undefined
  const related = relationships(parts, mainPath)
  const listed = childrenCalled(childrenCalled(root, 'sheets')[0], 'sheet')
  const sheets = listed.flatMap(({ attribs }) => {
    const id = Object.entries(attribs).find(([name]) => /(?:^|:)id$/u.test(name))?.[1]
    const part = related.find((one) => one.id === id)
    // A sheet may be a chart alone, which has no cells.
    if (part?.kind !== 'worksheet') return []
    const hidden = attribs.state === 'hidden' || attribs.state === 'veryHidden'
    return [{ name: attribs.name ?? '', path: part.path, hidden }]
  })
  const dated = childrenCalled(root, 'workbookPr')[0]?.attribs.date1904
  const core = child(parseXml(text('docProps/core.xml')), 'dc:title')
  const title = core === undefined ? '' : innerText(core).trim()
  return {
    sheets,
    from1904: dated === '1' || dated === 'true',
    title: title === '' ? undefined : title,
    source: (kind) => text(related.find((one) => one.kind === kind)?.path),
  }
}
