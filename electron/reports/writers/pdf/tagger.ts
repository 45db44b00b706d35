import type { jsPDF } from 'jspdf'
import { pdfText } from './pdf-text.ts'

/**
 * Structure for jsPDF, which writes none: a tree of elements (H1, P, Table, TR, TH, TD…), each piece of text
 * marked with the element it belongs to, page furniture marked as artifact, links with their annotations. Needed
 * for PDF/UA: screen readers and our own reader read tables by it. Uses jsPDF's internals, so the version is
 * pinned and the round trip tested.
 */
export class Tagger {
  readonly #pdf: jsPDF
  readonly #internal: Internal
  readonly #root: Element = { tag: 'Document', attributes: '', kids: [] }
  #open: Element[] = [this.#root]
  /** Per page (0-based): the element of each marked-content id. */
  readonly #marked: Element[][] = []
  readonly #links: Link[] = []
  readonly #notes: Element[] = []
  readonly #ids = new Map<Element | Link, number>()
  #treeId = 0

  constructor(pdf: jsPDF) {
    this.#pdf = pdf
    this.#internal = pdf.internal as unknown as Internal
    const { events } = this.#internal
    events.subscribe('putPage', ({ pageNumber }: { pageNumber: number }) => {
      this.#internal.write(`/StructParents ${pageNumber - 1} /Tabs /S`)
      const links = this.#links.filter(({ area }) => area.page === pageNumber)
      if (links.length > 0)
        this.#internal.write(`/Annots [${links.map((link) => `${this.#idOf(link)} 0 R`).join(' ')}]`)
    })
    events.subscribe('postPutResources', () => this.#writeTree())
    events.subscribe('putCatalog', () => {
      this.#internal.write('/MarkInfo << /Marked true >>')
      this.#internal.write(`/StructTreeRoot ${this.#treeId} 0 R`)
    })
  }

  /** Opens an element inside the current one; `attributes` is PDF syntax for its /A entry. */
  open(tag: string, attributes = '', alt?: string): void {
    const element: Element = { tag, attributes, kids: [], ...(alt === undefined ? {} : { alt }) }
    this.#open.at(-1)?.kids.push(element)
    this.#open.push(element)
  }

  /** An element for a note, the last in `home`, else in the current element. */
  note(number: number, home: Element | null): Element {
    const element: Element = {
      tag: 'Note',
      attributes: '',
      kids: [],
      id: `note-${String(number).padStart(5, '0')}`,
    }
    ;(home ?? this.current).kids.push(element)
    this.#notes.push(element)
    return element
  }

  close(): void {
    if (this.#open.length > 1) this.#open.pop()
  }

  /** Goes on inside an element that was closed before (a row split over two pages). */
  reopen(element: Element): void {
    this.#open.push(element)
  }

  get current(): Element {
    return this.#open.at(-1) ?? this.#root
  }

  /** Marks what `draw` draws on the current page as content of the current element. */
  content(draw: () => void): void {
    const page = this.#internal.getCurrentPageInfo().pageNumber - 1
    const marks = (this.#marked[page] ??= [])
    const element = this.current
    const id = marks.length
    marks.push(element)
    element.kids.push({ page, id })
    this.#internal.write(`/${element.tag} <</MCID ${id}>> BDC`)
    draw()
    this.#internal.write('EMC')
  }

  /** Marks what `draw` draws as no part of the paper: lines, shading, page numbers. */
  artifact(draw: () => void): void {
    this.#internal.write('/Artifact BMC')
    draw()
    this.#internal.write('EMC')
  }

  /** A picture: whatever `draw` draws in `area` is one figure, for which `alt` stands. */
  figure(area: Area, alt: string, draw: () => void): void {
    const box = [area.x, area.y + area.height, area.x + area.width, area.y].map((at, i) =>
      i % 2 === 0 ? points(at) : this.#fromBottom(at),
    )
    this.open('Figure', `<< /O /Layout /Placement /Block /BBox [${box.join(' ')}] >>`, alt)
    this.content(draw)
    this.close()
  }

  /** Makes `area` lead to `target`, as part of the current element. `words`: said by screen readers. */
  link(area: Area, target: Target, words: string): void {
    this.laterLink(area, words)(target)
  }

  /** The same where the target is known only once more is drawn; answers what sets it. */
  laterLink(area: Area, words: string): (target: Target) => void {
    const link: Link = { area, words, owner: this.current, target: null }
    this.#links.push(link)
    this.current.kids.push(link)
    return (target) => {
      link.target = target
    }
  }

  #idOf(object: Element | Link): number {
    const known = this.#ids.get(object)
    if (known !== undefined) return known
    const id = this.#internal.newObjectDeferred()
    this.#ids.set(object, id)
    return id
  }

  #pageRef(page: number): string {
    return `${this.#internal.getPageInfo(page).objId} 0 R`
  }

  #writeTree(): void {
    this.#treeId = this.#internal.newObjectDeferred()
    const parentTree = this.#internal.newObjectDeferred()
    this.#writeElement(this.#root, this.#treeId)
    const pages = this.#pdf.getNumberOfPages()
    const ofPages = this.#marked.map(
      (marks, page) => `${page} [${marks.map((element) => `${this.#idOf(element)} 0 R`).join(' ')}]`,
    )
    const ofLinks = this.#links.map((link, i) => `${pages + i} ${this.#idOf(link.owner)} 0 R`)
    this.#links.forEach((link, i) => this.#writeLink(link, pages + i))
    const names = this.#notes.map((note) => `(${note.id ?? ''}) ${this.#idOf(note)} 0 R`).toSorted()
    const ids = names.length === 0 ? '' : ` /IDTree << /Names [${names.join(' ')}] >>`
    this.#writeObject(parentTree, `<< /Nums [${[...ofPages, ...ofLinks].join(' ')}] >>`)
    this.#writeObject(
      this.#treeId,
      `<< /Type /StructTreeRoot /K ${this.#idOf(this.#root)} 0 R /ParentTree ${parentTree} 0 R /ParentTreeNextKey ${pages + this.#links.length}${ids} >>`,
    )
  }

  #writeLink(link: Link, key: number): void {
    const { area, target } = link
    const left = points(area.x)
    const top = this.#fromBottom(area.y)
    const leads =
      target === null
        ? ''
        : 'url' in target
          ? `/A << /S /URI /URI (${target.url.replace(/[()\\]/g, '\\$&').replace(/[^ -~]/gu, encodeURIComponent)}) >>`
          : `/Dest [${this.#pageRef(target.page)} /XYZ 0 ${this.#fromBottom(target.y)} null]`
    const rect = [left, this.#fromBottom(area.y + area.height), points(area.x + area.width), top]
    this.#writeObject(
      this.#idOf(link),
      `<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [${rect.join(' ')}] /Contents ${pdfText(link.words)} /StructParent ${key} ${leads} >>`,
    )
  }

  #fromBottom(y: number): string {
    return points(this.#pdf.internal.pageSize.getHeight() - y)
  }

  #writeElement(element: Element, parent: number): void {
    const id = this.#idOf(element)
    const kids = element.kids.map((kid) => {
      if ('tag' in kid) return `${this.#idOf(kid)} 0 R`
      if ('id' in kid) return `<< /Type /MCR /Pg ${this.#pageRef(kid.page + 1)} /MCID ${kid.id} >>`
      return `<< /Type /OBJR /Obj ${this.#idOf(kid)} 0 R /Pg ${this.#pageRef(kid.area.page)} >>`
    })
    const attributes = element.attributes === '' ? '' : ` /A ${element.attributes}`
    const name = element.id === undefined ? '' : ` /ID (${element.id})`
    const alt = element.alt === undefined ? '' : ` /Alt ${pdfText(element.alt)}`
    this.#writeObject(
      id,
      `<< /Type /StructElem /S /${element.tag} /P ${parent} 0 R${attributes}${name}${alt} /K [${kids.join(' ')}] >>`,
    )
    for (const kid of element.kids) if ('tag' in kid) this.#writeElement(kid, id)
  }

  #writeObject(id: number, body: string): void {
    this.#internal.newObjectDeferredBegin(id, true)
    this.#internal.write(body)
    this.#internal.write('endobj')
  }
}

const points = (millimetres: number): string => ((millimetres * 72) / 25.4).toFixed(2)

/** Millimetres from the top left corner of a page (from 1). */
type Area = {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}
type Target = { readonly url: string } | { readonly page: number; readonly y: number }
type Link = { readonly area: Area; readonly words: string; readonly owner: Element; target: Target | null }

export type Element = {
  readonly tag: string
  readonly attributes: string
  /** What it shows, in words, where it has none of its own. */
  readonly alt?: string
  /** Its name among the elements: each note has one (ISO 14289-1, 7.9). */
  readonly id?: string
  readonly kids: (Element | Link | { readonly page: number; readonly id: number })[]
}

type Internal = {
  readonly write: (text: string) => void
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (id: number, output: boolean) => number
  readonly getCurrentPageInfo: () => { pageNumber: number }
  readonly getPageInfo: (page: number) => { objId: number }
  readonly events: { subscribe: (event: string, listener: (payload: { pageNumber: number }) => void) => void }
}
