import { decodeText } from '../decode-text.ts'
import type { Parts } from '../unpack.ts'
import { childElements } from '../xml.ts'
import { parseWordXml, type WordXml } from './word-xml.ts'

/** Where the parts of one Word file are: their names are free, only the relationships between them are fixed. */
export type WordParts = {
  readonly mainPath: string
  readonly main: WordXml | undefined
  /** The part of that kind ("styles", "numbering", "comments"), parsed; one without content where there is none. */
  readonly part: (kind: string) => WordXml
  /** Paths of the parts of that kind ("header", "footer"). */
  readonly paths: (kind: string) => readonly string[]
}

type Relationship = { readonly kind: string; readonly path: string }

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

const relationships = (files: Parts, owner: string): Relationship[] => {
  const folder = folderOf(owner)
  const bytes = files.get(`${folder}_rels/${owner.slice(folder.length)}.rels`)
  const { root } = parseWordXml(bytes === undefined ? '' : decodeText(bytes))
  return (root === undefined ? [] : childElements(root)).map(({ attribs }) => {
    const target = attribs.Target ?? ''
    return {
      kind: (attribs.Type ?? '').split('/').at(-1) ?? '',
      path: target.startsWith('/') ? target.slice(1) : folder + target,
    }
  })
}

export const locateParts = (files: Parts): WordParts => {
  const start = relationships(files, '').find(
    ({ kind, path }) => kind === 'officeDocument' && files.has(path),
  )
  const mainPath = start?.path ?? 'word/document.xml'
  const related = relationships(files, mainPath)
  const parsed = (path: string | undefined): WordXml => {
    const bytes = path === undefined ? undefined : files.get(path)
    return parseWordXml(bytes === undefined ? '' : decodeText(bytes))
  }
  const paths = (kind: string) =>
    related.filter((one) => one.kind === kind && files.has(one.path)).map(({ path }) => path)
  return {
    mainPath,
    main: files.has(mainPath) ? parsed(mainPath) : undefined,
    part: (kind) => parsed(paths(kind)[0]),
    paths,
  }
}
