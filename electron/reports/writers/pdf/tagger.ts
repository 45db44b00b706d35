import type { jsPDF } from 'jspdf'

/**
 * Structure for jsPDF, which writes none: a tree of elements (H1, P, Table, TR, TH, TD…), each piece of text
 * marked with the element it belongs to, page furniture marked as artifact. Needed for PDF/UA: screen readers
 * and our own reader read tables by it. Uses jsPDF's internals, so the version is pinned and the round trip tested.
 */
export class Tagger {
  readonly #pdf: jsPDF
  readonly #internal: Internal
  readonly #root: Element = { tag: 'Document', attributes: '', kids: [] }
  #open: Element[] = [this.#root]
  /** Per page (0-based): the element of each marked-content id. */
  readonly #marked: Element[][] = []
  readonly #ids = new Map<Element, number>()

  constructor(pdf: jsPDF) {
    this.#pdf = pdf
    this.#internal = pdf.internal as unknown as Internal
    const { events } = this.#internal
    events.subscribe('putPage', ({ pageNumber }: { pageNumber: number }) => {
      this.#internal.write(`/StructParents ${pageNumber - 1} /Tabs /S`)
    })
    events.subscribe('postPutResources', () => this.#writeTree())
    events.subscribe('putCatalog', () => {
      this.#internal.write('/MarkInfo << /Marked true >>')
      this.#internal.write(`/StructTreeRoot ${this.#treeId} 0 R`)
    })
  }

  #treeId = 0

  /** Opens an element inside the current one; `attributes` is PDF syntax for its /A entry. */
  open(tag: string, attributes = ''): void {
    const element: Element = { tag, attributes, kids: [] }
    this.#open.at(-1)?.kids.push(element)
    this.#open.push(element)
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

  #idOf(element: Element): number {
    const known = this.#ids.get(element)
    if (known !== undefined) return known
    const id = this.#internal.newObjectDeferred()
    this.#ids.set(element, id)
    return id
  }

  #writeTree(): void {
    this.#treeId = this.#internal.newObjectDeferred()
    const parentTree = this.#internal.newObjectDeferred()
    this.#writeElement(this.#root, this.#treeId)
    const pages = this.#marked.map(
      (marks, page) => `${page} [${marks.map((element) => `${this.#idOf(element)} 0 R`).join(' ')}]`,
    )
    this.#writeObject(parentTree, `<< /Nums [${pages.join(' ')}] >>`)
    this.#writeObject(
      this.#treeId,
      `<< /Type /StructTreeRoot /K ${this.#idOf(this.#root)} 0 R /ParentTree ${parentTree} 0 R /ParentTreeNextKey ${this.#pdf.getNumberOfPages()} >>`,
    )
  }

  #writeElement(element: Element, parent: number): void {
    const id = this.#idOf(element)
    const kids = element.kids.map((kid) =>
      'tag' in kid
        ? `${this.#idOf(kid)} 0 R`
        : `<< /Type /MCR /Pg ${this.#internal.getPageInfo(kid.page + 1).objId} 0 R /MCID ${kid.id} >>`,
    )
    const attributes = element.attributes === '' ? '' : ` /A ${element.attributes}`
    this.#writeObject(
      id,
      `<< /Type /StructElem /S /${element.tag} /P ${parent} 0 R${attributes} /K [${kids.join(' ')}] >>`,
    )
    for (const kid of element.kids) if ('tag' in kid) this.#writeElement(kid, id)
  }

  #writeObject(id: number, body: string): void {
    this.#internal.newObjectDeferredBegin(id, true)
    this.#internal.write(body)
    this.#internal.write('endobj')
  }
}

export type Element = {
  readonly tag: string
  readonly attributes: string
  readonly kids: (Element | { readonly page: number; readonly id: number })[]
}

type Internal = {
  readonly write: (text: string) => void
  readonly newObjectDeferred: () => number
  readonly newObjectDeferredBegin: (id: number, output: boolean) => number
  readonly getCurrentPageInfo: () => { pageNumber: number }
  readonly getPageInfo: (page: number) => { objId: number }
  readonly events: { subscribe: (event: string, listener: (payload: { pageNumber: number }) => void) => void }
}
