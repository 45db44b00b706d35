import type { Exported, ExportedFormat, ExportedThing } from '../model/exported.ts'
import { wordsCell, dateCell } from './cell.ts'
import type { MemoryList } from './in-memory.ts'
import { viewOf } from './view-of.ts'

const newest = { column: 'at', descending: true }
const first = viewOf(['title', 'what', 'format', 'at', 'who', 'marking', 'file'], newest)

export const exportedThingWords: Readonly<Record<ExportedThing, string>> = {
  report: 'Report',
  list: 'List',
  letter: 'Letter',
  calendar: 'Calendar',
}

export const exportedFormatWords: Readonly<Record<ExportedFormat, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page',
  xlsx: 'Excel (tables)',
  csv: 'CSV (tables)',
  ics: 'Calendar file',
}

/** The log of what left Revisit. A council has some thousands of files at most. */
export const exportedList: MemoryList<Exported> = {
  name: 'exports',
  title: 'Export log',
  noun: 'file',
  columns: [
    {
      id: 'title',
      header: 'What left',
      width: 180,
      grow: 2,
      sortable: true,
      hideable: false,
      cell: ({ title }) => wordsCell(title),
    },
    {
      id: 'what',
      header: 'Kind',
      width: 90,
      sortable: true,
      cell: ({ what }) => wordsCell(exportedThingWords[what]),
    },
    {
      id: 'format',
      header: 'Format',
      width: 110,
      sortable: true,
      cell: ({ format }) => wordsCell(exportedFormatWords[format]),
    },
    {
      id: 'at',
      header: 'When',
      width: 150,
      sortable: true,
      cell: ({ at }) => dateCell(at.slice(0, 10)),
      order: ({ at }) => at,
    },
    { id: 'who', header: 'Who', width: 130, sortable: true, cell: ({ who }) => wordsCell(who || null) },
    {
      id: 'version',
      header: 'Version',
      width: 90,
      sortable: true,
      cell: ({ version }) => wordsCell(version),
    },
    {
      id: 'marking',
      header: 'Marking',
      width: 140,
      grow: 1,
      sortable: true,
      cell: ({ marking }) => wordsCell(marking),
    },
    { id: 'leftOut', header: 'Left out', width: 180, cell: ({ leftOut }) => wordsCell(leftOut) },
    { id: 'file', header: 'File', width: 180, grow: 2, cell: ({ file }) => wordsCell(file) },
    { id: 'sha256', header: 'SHA-256', width: 220, cell: ({ sha256 }) => wordsCell(sha256) },
    { id: 'by', header: 'From', width: 120, sortable: true, cell: ({ by }) => wordsCell(by) },
  ],
  groups: {
    what: { header: 'Kind', none: '', key: ({ what }) => exportedThingWords[what] },
    who: { header: 'Who', none: 'Nobody named', key: ({ who }) => who || null },
    marking: { header: 'Marking', none: 'No marking', key: ({ marking }) => marking },
  },
  conditions: {
    text: ({ title, file, who, sha256, marking }) => [title, file, who, sha256, marking ?? ''].join(' · '),
    what: ({ what }) => what,
  },
  first,
  ready: () => [
    { name: 'Export log', view: first },
    { name: 'With fingerprints', view: viewOf(['title', 'at', 'file', 'sha256'], newest) },
    { name: 'By marking', view: { ...first, group: 'marking' } },
  ],
}
