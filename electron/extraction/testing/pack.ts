import type { OutlineEntry, SourceDocument } from '../../../shared/model/source-document.ts'
import { heading, paper, para, point } from './paper.ts'

type Blocks = Parameters<typeof paper>[0]
/** A page of a pack: the number printed on it, where there is one, and what stands there. */
export type PackPage = { readonly label?: string; readonly blocks: Blocks }

/** A pack as a reader of pages gives it. */
export const packOf = (pages: readonly PackPage[], outline?: readonly OutlineEntry[]): SourceDocument => {
  const { blocks, ...document } = paper(pages.flatMap((page) => page.blocks))
  const pageOf = pages.flatMap((page, index) => page.blocks.map(() => index + 1))
  return {
    ...document,
    format: 'pdf',
    pages: pages.map(({ label }, index) => ({
      number: index + 1,
      content: 'text' as const,
      ...(label === undefined ? {} : { label }),
    })),
    ...(outline === undefined ? {} : { outline: [...outline] }),
    blocks: blocks.map((block, index) => {
      const page = pageOf[index] ?? null
      return block.kind === 'table'
        ? { ...block, page, rows: block.rows.map((row) => ({ ...row, page })) }
        : { ...block, page }
    }),
  }
}

/** Sentences that fill a paper, of no kind that tells anything; `seed` makes each paper's its own. */
export const filler = (seed: string, count: number): Blocks =>
  Array.from({ length: count }, (_, at) =>
    para(
      `The ${seed} service looked at matter ${at + 1} with residents of ward ${at + 3} during the year, and set out what it had heard in the yearly statement of the ${seed} service.`,
    ),
  )

export const agendaPage: Blocks = [
  heading('Harrowmere Borough Council'),
  heading('Places Scrutiny Panel', 2),
  para('Tuesday, 11 March 2025 at 6.30 pm, Council Chamber'),
  heading('AGENDA', 2),
  point('1.', 'Apologies for absence'),
  point('2.', 'Declarations of interest'),
  point('3.', 'Minutes (Pages 1 - 2)'),
  para('To approve the minutes of the meeting held on 14 January 2025.'),
  point('4.', 'Verge maintenance (Pages 3 - 5)'),
  para('Report of the Director of Place.'),
  point('5.', 'Library opening hours (Pages 6 - 7)'),
  para('Report of the Director of Communities.'),
]

export const minutesPages: readonly Blocks[] = [
  [
    heading('Places Scrutiny Panel'),
    para('Minutes of the meeting held on Tuesday, 14 January 2025'),
    para('Present: Councillors I. Rudge (Chair), L. Tarn and P. Oxley'),
    point('21.', 'Street cleansing'),
    para('RESOLVED – that the review of street cleansing be started in April.'),
  ],
  filler('cleansing', 4),
]

const report = (director: string, subject: string, seed: string): readonly Blocks[] => [
  [
    para('Report to: Places Scrutiny Panel'),
    para('Date: 11 March 2025'),
    para(`Report of: ${director}`),
    para(`Subject: ${subject}`),
    heading('1. Purpose of report', 2),
    ...filler(seed, 3),
  ],
  [heading('2. Background', 2), ...filler(`${seed} background`, 3)],
]

export const vergeReport = report('Director of Place', 'Verge maintenance', 'verge')
export const libraryReport = report('Director of Communities', 'Library opening hours', 'library')
export const appendixPage: Blocks = [
  heading('Appendix A'),
  heading('Cutting rounds by ward', 2),
  ...filler('mowing', 3),
]
