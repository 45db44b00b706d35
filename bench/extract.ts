import { readFile } from 'node:fs/promises'
import { readDocument } from '../electron/documents/readers/index.ts'
import { extract } from '../electron/extraction/index.ts'
import type { SourceDocument } from '../shared/model/source-document.ts'
import type { Benchmark } from './measure/benchmark.ts'
import type { Figure } from './measure/figure.ts'
import { inTurns, median } from './measure/median.ts'
import { packPages } from './papers/pack.ts'

const sizes = [packPages / 4, packPages / 2, packPages, packPages * 2]

/** The same paper with another number of pages: cut, or begun again after its end. */
const withPages = (document: SourceDocument, pages: number): SourceDocument => {
  const times = Math.ceil(pages / packPages)
  const blocks = Array.from({ length: times }, (_, time) =>
    document.blocks.flatMap((block) => {
      const page = (block.page ?? 1) + time * packPages
      return page > pages ? [] : [{ ...block, page }]
    }),
  ).flat()
  return { ...document, blocks: blocks.map((block, index) => ({ ...block, index })) }
}

/** Everything found in a pack that is read already, at four lengths: twice the paper should be twice the work. */
export const extraction: Benchmark = async ({ pack }) => {
  const { docx, pdf } = await pack()
  const [fromPdf, fromDocx] = await Promise.all(
    [pdf, docx].map(async (path) => readDocument(new Uint8Array(await readFile(path)), { name: 'pack' })),
  )
  // Only a reader that keeps pages can be cut to length.
  const read = fromPdf?.ok === true ? fromPdf : fromDocx
  if (read?.ok !== true) throw new Error('The pack could not be read')
  const papers = sizes.map((pages) => withPages(read.value, pages))
  const work = papers.map((paper) => async () => {
    const start = performance.now()
    extract(paper, { name: 'pack' })
    return performance.now() - start
  })
  const runs = await inTurns(5, work)
  return sizes.map(
    (pages, at): Figure => ({
      what: `find everything in ${pages} pages (${papers[at]?.blocks.length ?? 0} blocks) already read`,
      unit: 'ms',
      value: median(runs[at] ?? []),
      ...(pages === packPages ? { aim: { words: 'under 300 ms', limit: 300 } } : {}),
    }),
  )
}
