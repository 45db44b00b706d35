import { paintedIn } from './content.ts'
import { nameIn, PdfObjects, type PdfValue, textIn } from './pdf-objects.ts'
import { noteFaults } from './notes.ts'
import { everyNode, type Node, structureOf } from './structure.ts'

const refOf = (value: PdfValue | undefined): number =>
  typeof value === 'object' && value !== null && 'ref' in value ? value.ref : -1

const pagesOf = (pdf: PdfObjects, value: PdfValue | undefined): readonly PdfValue[] => {
  const node = pdf.dictionary(value)
  return nameIn(node.get('Type')) === 'Pages'
    ? pdf.list(node.get('Kids')).flatMap((kid) => pagesOf(pdf, kid))
    : [value ?? null]
}

/** What may stand in what, as far as reports go (ISO 32000-1, 14.8.4). */
const homes: Partial<Readonly<Record<string, readonly string[]>>> = {
  TR: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI', 'P', 'Note'],
  LBody: ['LI'],
  TOCI: ['TOC'],
  H1: ['Document'],
  H2: ['Document'],
  Note: ['Document', 'P', 'LBody', 'H2', 'H3', 'H4', 'H5'],
}
const known = new Set(
  'Document H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD Figure TOC TOCI Reference Link BlockQuote Note'.split(
    ' ',
  ),
)

const misplaced = (node: Node): readonly string[] =>
  node.kids.flatMap((kid) => [
    ...(known.has(kid.tag) ? [] : [`${kid.tag} is no standard element`]),
    ...(homes[kid.tag]?.includes(node.tag) === false ? [`${kid.tag} stands in ${node.tag}`] : []),
    ...misplaced(kid),
  ])

const tableFaults = (table: Node): readonly string[] => {
  const heads = table.kids[0]?.kids ?? []
  const all = everyNode(table).filter(({ tag }) => tag === 'TH')
  return [
    ...(heads.length > 0 && heads.every(({ tag }) => tag === 'TH')
      ? []
      : ['a table whose first row is no header']),
    ...(all.every(({ attributes }) => ['Column', 'Row'].includes(nameIn(attributes.get('Scope')) ?? ''))
      ? []
      : ['a TH without a scope']),
    ...(table.kids.every(({ kids }) => kids.length === heads.length) ? [] : ['rows of different lengths']),
  ]
}

const treeFaults = (root: Node): readonly string[] => {
  const nodes = everyNode(root)
  const levels = nodes.flatMap(({ tag }) => (/^H\d$/.test(tag) ? [Number(tag.slice(1))] : []))
  return [
    ...(root.tag === 'Document' ? [] : ['the root is no Document']),
    ...misplaced(root),
    ...levels.flatMap((level, i) =>
      level > (levels[i - 1] ?? 0) + 1 ? [`H${level} after H${levels[i - 1] ?? 0}`] : [],
    ),
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not just one H1']),
    ...nodes.filter(({ tag }) => tag === 'Table').flatMap(tableFaults),
    ...nodes.flatMap(({ tag, alt = '', attributes }) =>
      tag !== 'Figure'
        ? []
        : [
            ...(alt.trim() === '' ? ['a Figure without alternative text'] : []),
            ...(attributes.has('BBox') ? [] : ['a Figure without its box']),
          ],
    ),
    ...nodes.flatMap(({ tag, annotations }) =>
      tag === 'Link' && annotations.length === 0 ? ['a Link without its annotation'] : [],
    ),
  ]
}

/** Every mark of every page has one element, and the parent tree says the same one. */
const pageFaults = (
  pdf: PdfObjects,
  page: PdfValue,
  root: Node,
  parents: ReadonlyMap<number, PdfValue>,
): readonly string[] => {
  const entries = pdf.dictionary(page)
  const { marks, loose, fonts } = paintedIn(pdf.streams(entries.get('Contents')))
  const owners = new Map<string, string>()
  const doubly: string[] = []
  for (const node of everyNode(root))
    for (const mark of node.marks) {
      if (owners.has(mark)) doubly.push(`${mark} belongs to two elements`)
      owners.set(mark, node.tag)
    }
  const key = entries.get('StructParents')
  const byKey = pdf.list(typeof key === 'number' ? parents.get(key) : undefined)
  const tagged = marks.flatMap(({ id, tag }) => [
    ...(owners.get(`${refOf(page)}/${id}`) === tag ? [] : [`content ${id} (${tag}) has no element`]),
    ...(nameIn(pdf.dictionary(byKey[id]).get('S')) === tag
      ? []
      : [`the parent tree has no ${tag} for content ${id}`]),
  ])
  const resources = pdf.dictionary(pdf.dictionary(entries.get('Resources')).get('Font'))
  const embedded = [...fonts].flatMap((font) => {
    const [descendant] = pdf.list(pdf.dictionary(resources.get(font)).get('DescendantFonts'))
    const descriptor = pdf.dictionary(pdf.dictionary(descendant).get('FontDescriptor'))
    const unicode = pdf.dictionary(resources.get(font)).has('ToUnicode')
    return [
      ...(descriptor.has('FontFile2') ? [] : [`the font ${font} is not embedded`]),
      ...(unicode ? [] : [`the font ${font} says no letters`]),
    ]
  })
  const annotations = pdf.list(entries.get('Annots')).flatMap((annotation) => {
    const link = pdf.dictionary(annotation)
    const parent = link.get('StructParent')
    const owned = everyNode(root).some((node) => node.annotations.includes(refOf(annotation)))
    return [
      ...(owned ? [] : ['an annotation that no element has']),
      ...(typeof parent === 'number' && parents.has(parent) ? [] : ['an annotation without a parent']),
      ...((textIn(link.get('Contents')) ?? '') === '' ? ['a link without words'] : []),
      ...(link.has('A') || link.has('Dest') ? [] : ['a link that leads nowhere']),
    ]
  })
  return [
    ...loose,
    ...doubly,
    ...tagged,
    ...embedded,
    ...annotations,
    ...(nameIn(entries.get('Tabs')) === 'S' ? [] : ['a page whose tab order is not that of its structure']),
  ]
}

const numbersIn = (pdf: PdfObjects, tree: PdfValue | undefined): ReadonlyMap<number, PdfValue> => {
  const numbers = pdf.list(pdf.dictionary(tree).get('Nums'))
  return new Map(
    numbers.flatMap((value, i) =>
      i % 2 === 0 && typeof value === 'number' ? [[value, numbers[i + 1] ?? null] as const] : [],
    ),
  )
}

/** What keeps a file from being PDF/UA-1 (ISO 14289-1), as far as a machine can tell. */
export const pdfUaFaults = (bytes: Uint8Array): readonly string[] => {
  const pdf = new PdfObjects(bytes)
  const catalog = pdf.dictionary(pdf.trailer.entries.get('Root'))
  const info = pdf.dictionary(pdf.trailer.entries.get('Info'))
  const xmp = pdf.stream(catalog.get('Metadata'))
  const has = (is: boolean, fault: string): readonly string[] => (is ? [] : [fault])
  const root = structureOf(pdf)
  const parents = numbersIn(pdf, pdf.dictionary(catalog.get('StructTreeRoot')).get('ParentTree'))
  const headings = everyNode(root).filter(({ tag }) => /^H[2-6]$/.test(tag)).length
  const outline = pdf.dictionary(catalog.get('Outlines'))
  return [
    ...has(textIn(catalog.get('Lang')) === 'en-GB', 'no language'),
    ...has(pdf.dictionary(catalog.get('MarkInfo')).get('Marked') === true, 'not marked as tagged'),
    ...has(
      pdf.dictionary(catalog.get('ViewerPreferences')).get('DisplayDocTitle') === true,
      'the title is not shown',
    ),
    ...has((textIn(info.get('Title')) ?? '') !== '', 'no title'),
    ...has(/<pdfuaid:part>1</.test(xmp), 'the metadata claim no PDF/UA'),
    ...has(/<dc:title>/.test(xmp), 'the metadata have no title'),
    ...has(headings === 0 || outline.has('First'), 'no bookmarks'),
    ...treeFaults(root),
    ...noteFaults(pdf, root),
    ...pagesOf(pdf, catalog.get('Pages')).flatMap((page) => pageFaults(pdf, page, root, parents)),
  ]
}

/** Tags of the elements that stand for blocks, in reading order: what is compared with a report's model. */
export const blockTags = (bytes: Uint8Array): readonly string[] =>
  structureOf(new PdfObjects(bytes)).kids.map(({ tag }) => tag)
