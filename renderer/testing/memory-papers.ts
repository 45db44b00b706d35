import type { Paper } from '../../shared/model/paper.ts'
import type { Block } from '../../shared/model/source-document.ts'

const cells = (...texts: readonly string[]) => texts.map((text) => ({ text, colSpan: 1, rowSpan: 1 }))

const start: readonly Block[] = [
  { index: 0, page: 1, kind: 'heading', level: 1, text: 'Scrutiny review of community transport' },
  { index: 1, page: 1, kind: 'paragraph', text: 'Places Scrutiny Panel, 14 March 2024' },
  { index: 2, page: 1, kind: 'heading', level: 2, label: '1.', text: 'Introduction' },
  {
    index: 3,
    page: 1,
    kind: 'paragraph',
    label: '1.1',
    text: 'In the summer of 2023 the panel heard from residents of the northern villages that the last bus leaves before the clinic closes. It agreed to look at what community transport does for people who don’t drive, and what it could do.',
  },
  { index: 4, page: 1, kind: 'heading', level: 2, label: '2.', text: 'Recommendations' },
  {
    index: 5,
    page: 1,
    kind: 'paragraph',
    label: 'Recommendation 1',
    text: 'That the Cabinet Member for Highways publishes one timetable of all community transport by December 2024, on paper and online.',
    bold: true,
  },
  {
    index: 6,
    page: 1,
    kind: 'listItem',
    level: 1,
    label: '•',
    text: 'The timetable should name the operator and the number to ring.',
  },
  {
    index: 7,
    page: 1,
    kind: 'listItem',
    level: 2,
    label: '–',
    text: 'Large print copies go to surgeries and libraries.',
  },
  {
    index: 8,
    page: 2,
    kind: 'heading',
    level: 2,
    label: '3.',
    text: 'Progress on the recommendations of 2022',
  },
  {
    index: 9,
    page: 2,
    kind: 'table',
    caption: 'Table 1: progress',
    rows: [
      { page: 2, header: true, cells: cells('No', 'Recommendation', 'Commentary / progress', 'Status') },
      {
        page: 2,
        header: false,
        cells: cells(
          '1',
          'That the council sets up a forum of operators which meets twice a year.',
          'The forum met in May and November 2023.\n\nMinutes are on the website.',
          'Complete',
        ),
      },
      {
        page: 2,
        header: false,
        cells: cells(
          '2',
          'That fares of the dial-a-ride are the same in both districts.',
          'The tariff will be put to cabinet in June.',
          'In progress',
        ),
      },
    ],
  },
  { index: 10, page: 2, kind: 'note', label: '1', text: 'Figures are for the financial year.' },
]

const blocks: readonly Block[] = [
  ...start,
  ...Array.from(
    { length: 400 },
    (_, step): Block => ({
      index: start.length + step,
      page: 3 + Math.floor(step / 9),
      kind: 'paragraph',
      label: `4.${step + 1}`,
      text: `The panel visited the depot and spoke to drivers, volunteers and ${step + 2} passengers. ${'They said that the booking line is busy in the morning and that return journeys are hard to arrange. '.repeat(1 + (step % 4))}`,
    }),
  ),
]

const kinds = ['scrutiny-report', 'minutes', 'agenda-pack', 'annual-report', 'officer-report'] as const
const bodies = [
  'Places Scrutiny Panel',
  'People Scrutiny Panel',
  'Overview and Scrutiny Committee',
  null,
] as const

/** Papers of an invented council: enough for lists to scroll. */
export const memoryPapers: readonly Paper[] = Array.from({ length: 340 }, (_, step): Paper => {
  const year = 2024 - (step % 5)
  const kind = kinds[step % kinds.length] ?? 'other'
  return {
    id: `paper-${step}`,
    name: `${kind}-${year}-${step}.pdf`,
    title:
      step === 0
        ? 'Scrutiny review of community transport'
        : `${bodies[step % 4] ?? 'Council'}: ${kind.replace('-', ' ')} ${step}`,
    kind,
    council: 'Harrowmere Council',
    body: bodies[step % bodies.length] ?? null,
    meetingDate: step % 6 === 5 ? null : step % 4 === 3 ? `${year}` : `${year}-0${1 + (step % 9)}-14`,
    format: 'pdf',
    pageCount: 47,
    marking: step % 9 === 4 ? { level: 'exempt', paragraph: 3 } : { level: 'public' },
    importedAt: new Date(Date.UTC(2026, 10, 20, 9, 0) - step * 7_000_000).toISOString(),
    sha256: 'a'.repeat(64),
    waiting: step % 3 === 0 ? 4 + (step % 7) : 0,
    found: step % 5 === 2 ? 0 : 12,
    pages: [],
    warnings:
      step === 0
        ? [
            {
              code: 'image-pages',
              message: 'Two pages are pictures without text, so nothing was found on them.',
              page: 12,
            },
          ]
        : [],
    blockCount: blocks.length,
  }
})

export const memoryBlocks = (): readonly Block[] => blocks
