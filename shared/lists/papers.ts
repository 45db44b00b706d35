import { type PaperKind, paperKinds } from '../model/candidate.ts'
import type { Marking, PaperSummary } from '../model/paper.ts'
import { firstCapital } from '../rules/first-capital.ts'
import { dateCell, wordsCell } from './cell.ts'
import type { List } from './list.ts'
import { viewOf } from './view-of.ts'

/** A kind of paper as people call it: "Agenda pack". */
export const paperKindWords = Object.fromEntries(
  paperKinds.map((kind) => [kind, firstCapital(kind.replaceAll('-', ' '))]),
) as Readonly<Record<PaperKind, string>>

/** The marking as it is printed on papers. */
export const markingWords = (marking: Marking): string => {
  if (marking.level === 'exempt') return `Exempt (paragraph ${marking.paragraph})`
  return marking.level === 'public' ? 'Public' : 'OFFICIAL-SENSITIVE'
}

const levelWords: Readonly<Record<string, string>> = {
  public: 'Public',
  'official-sensitive': 'OFFICIAL-SENSITIVE',
  exempt: 'Exempt',
}

const newest = { column: 'importedAt', descending: true }
const first = viewOf(['title', 'kind', 'body', 'meetingDate', 'waiting', 'importedAt'], newest)

/** Every paper of the workspace. */
export const paperList: List<PaperSummary> = {
  name: 'papers',
  title: 'Papers',
  noun: 'paper',
  columns: [
    {
      id: 'title',
      header: 'Paper',
      width: 190,
      grow: 3,
      sortable: true,
      hideable: false,
      cell: ({ title }) => wordsCell(title),
    },
    {
      id: 'kind',
      header: 'Kind',
      width: 112,
      sortable: true,
      cell: ({ kind }) => wordsCell(paperKindWords[kind]),
    },
    { id: 'body', header: 'Body', width: 140, grow: 2, sortable: true, cell: ({ body }) => wordsCell(body) },
    {
      id: 'meetingDate',
      header: 'Meeting',
      width: 138,
      sortable: true,
      cell: ({ meetingDate }) => dateCell(meetingDate),
    },
    {
      id: 'waiting',
      header: 'Found',
      width: 108,
      sortable: true,
      cell: ({ waiting, found }) =>
        wordsCell(waiting > 0 ? `${waiting} to review` : found === 0 ? 'Nothing found' : 'All decided'),
    },
    {
      id: 'importedAt',
      header: 'Added',
      width: 98,
      sortable: true,
      cell: ({ importedAt }) => dateCell(importedAt.slice(0, 10)),
    },
    {
      id: 'marking',
      header: 'Marking',
      width: 170,
      sortable: true,
      cell: ({ marking }) => wordsCell(markingWords(marking)),
    },
    {
      id: 'pages',
      header: 'Pages',
      width: 80,
      align: 'end',
      sortable: true,
      cell: ({ pageCount }) => wordsCell(pageCount === null ? null : String(pageCount)),
    },
    {
      id: 'council',
      header: 'Council',
      width: 150,
      sortable: true,
      cell: ({ council }) => wordsCell(council),
    },
    { id: 'file', header: 'File', width: 180, cell: ({ name }) => wordsCell(name) },
    { id: 'format', header: 'Format', width: 80, cell: ({ format }) => wordsCell(format) },
  ],
  groups: {
    kind: {
      header: 'Kind',
      none: 'Other',
      key: ({ kind }) => kind,
      words: (kind) => paperKindWords[kind as PaperKind] ?? kind,
    },
    body: { header: 'Body', none: 'No body', key: ({ body }) => body },
    year: {
      header: 'Year of the meeting',
      none: 'No date',
      key: ({ meetingDate }) => meetingDate?.slice(0, 4) ?? null,
    },
    marking: {
      header: 'Marking',
      none: 'Public',
      key: ({ marking }) => marking.level,
      words: (level) => levelWords[level] ?? level,
    },
  },
  first,
  ready: () => [
    { name: 'Papers', view: first },
    { name: 'With something to review', view: { ...first, filter: { waiting: true } } },
    {
      name: 'By body and meeting',
      view: viewOf(
        ['title', 'kind', 'meetingDate', 'waiting'],
        { column: 'meetingDate', descending: true },
        { group: 'body' },
      ),
    },
    {
      name: 'Marked: not for publication',
      view: viewOf(['title', 'kind', 'body', 'meetingDate', 'marking'], newest, {
        group: 'marking',
        filter: { marked: true },
      }),
    },
  ],
}
