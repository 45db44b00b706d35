import { nameIn, type PdfObjects, type PdfValue, textIn } from './pdf-objects.ts'

/** An element of the structure tree, with its marked content by page object and id. */
export type Node = {
  readonly tag: string
  readonly alt: string | undefined
  /** Its name among the elements. */
  readonly id: string | undefined
  readonly attributes: ReadonlyMap<string, PdfValue>
  readonly kids: readonly Node[]
  /** "page object number/id" of each stretch of content of its own. */
  readonly marks: readonly string[]
  /** Object numbers of the annotations that belong to it. */
  readonly annotations: readonly number[]
}

const refOf = (value: PdfValue | undefined): number =>
  typeof value === 'object' && value !== null && 'ref' in value ? value.ref : -1

const attributesOf = (pdf: PdfObjects, value: PdfValue | undefined): ReadonlyMap<string, PdfValue> =>
  new Map(pdf.list(value).flatMap((each) => [...pdf.dictionary(each)]))

const nodeOf = (pdf: PdfObjects, value: PdfValue): Node => {
  const element = pdf.dictionary(value)
  const kids: Node[] = []
  const marks: string[] = []
  const annotations: number[] = []
  for (const kid of pdf.list(element.get('K'))) {
    const entry = pdf.dictionary(kid)
    const type = nameIn(entry.get('Type'))
    if (type === 'MCR') marks.push(`${refOf(entry.get('Pg'))}/${JSON.stringify(entry.get('MCID'))}`)
    else if (type === 'OBJR') annotations.push(refOf(entry.get('Obj')))
    else kids.push(nodeOf(pdf, kid))
  }
  return {
    tag: nameIn(element.get('S')) ?? '',
    alt: textIn(element.get('Alt')),
    id: textIn(element.get('ID')),
    attributes: attributesOf(pdf, element.get('A')),
    kids,
    marks,
    annotations,
  }
}

/** The root of the structure tree. */
export const structureOf = (pdf: PdfObjects): Node => {
  const catalog = pdf.dictionary(pdf.trailer.entries.get('Root'))
  const tree = pdf.dictionary(catalog.get('StructTreeRoot'))
  const [document = null] = pdf.list(tree.get('K')).length === 0 ? [] : [tree.get('K') ?? null]
  return nodeOf(pdf, document)
}

/** Every element, a parent before its children. */
export const everyNode = (node: Node): readonly Node[] => [node, ...node.kids.flatMap(everyNode)]

/** The names of the elements as the structure tree lists them, and the tag of each. */
export const namedIn = (pdf: PdfObjects): ReadonlyMap<string, string> => {
  const catalog = pdf.dictionary(pdf.trailer.entries.get('Root'))
  const names = pdf.list(
    pdf.dictionary(pdf.dictionary(catalog.get('StructTreeRoot')).get('IDTree')).get('Names'),
  )
  return new Map(
    names.flatMap((name, i) =>
      i % 2 === 0 ? [[textIn(name) ?? '', nameIn(pdf.dictionary(names[i + 1]).get('S')) ?? ''] as const] : [],
    ),
  )
}
