import type { CandidateType, SetStage } from '../model/candidate.ts'
import type { FoundRow } from '../model/found-row.ts'
import { firstCapital } from '../rules/first-capital.ts'
import { statedDateWords } from '../rules/stated-date-words.ts'
import { dateCell, saidCell, wordsCell } from './cell.ts'
import type { List } from './list.ts'
import { viewOf } from './view-of.ts'

/** What a candidate is, as people call it. */
export const candidateTypeWords: Readonly<Record<CandidateType, string>> = {
  recommendation: 'Recommendation',
  resolution: 'Resolution',
  action: 'Action',
  progress: 'Progress note',
  indicator: 'Indicator',
}

/** What the set of a candidate is, as people call it. */
export const setStageWords: Readonly<Record<SetStage, string>> = {
  new: 'New recommendations',
  earlier: 'Earlier recommendations',
  cabinet: 'Recommendations to cabinet',
  decisions: 'Decisions',
  actions: 'Actions',
  indicators: 'Indicators',
  external: 'Recommendations by others',
}

/** Confidence in words: a figure would promise more than the rules can measure. */
export const confidenceWords = (confidence: number): string => {
  if (confidence >= 0.9) return 'Sure'
  if (confidence >= 0.7) return 'Fairly sure'
  return confidence >= 0.5 ? 'Not sure, please check' : 'Doubtful, please check'
}

const inOrder = { column: 'paper', descending: false }
const waiting = { state: 'waiting', procedural: false }
const first = viewOf(['type', 'number', 'text', 'owner', 'dueDate', 'paper', 'page', 'state'], inOrder, {
  filter: waiting,
})

/** Everything that was found in papers, whatever has been decided on it. */
export const foundList: List<FoundRow> = {
  name: 'found',
  title: 'Found in papers',
  noun: 'candidate',
  columns: [
    {
      id: 'type',
      header: 'What',
      width: 130,
      sortable: true,
      cell: ({ type }) => wordsCell(candidateTypeWords[type]),
    },
    { id: 'number', header: 'No.', width: 80, cell: ({ number }) => wordsCell(number) },
    {
      id: 'text',
      header: 'Words',
      width: 240,
      grow: 3,
      sortable: true,
      hideable: false,
      cell: ({ text }) => wordsCell(text),
    },
    {
      id: 'owner',
      header: 'Owner',
      width: 110,
      grow: 1,
      sortable: true,
      cell: ({ owner }) => wordsCell(owner),
    },
    {
      id: 'dueDate',
      header: 'Due',
      width: 120,
      sortable: true,
      cell: ({ due, dueDate }) => (dueDate === null ? wordsCell(due) : dateCell(dueDate)),
    },
    {
      id: 'paper',
      header: 'Paper',
      width: 150,
      grow: 1,
      sortable: true,
      cell: ({ paperTitle }) => wordsCell(paperTitle),
    },
    {
      id: 'page',
      header: 'Page',
      width: 64,
      align: 'end',
      cell: ({ page }) => wordsCell(page === null ? null : String(page)),
    },
    { id: 'state', header: 'Decided', width: 104, sortable: true, cell: ({ state }) => saidCell(state, '') },
    {
      id: 'confidence',
      header: 'How sure',
      width: 150,
      sortable: true,
      cell: ({ confidence }) => wordsCell(confidenceWords(confidence)),
    },
    { id: 'stage', header: 'Set', width: 170, cell: ({ stage }) => wordsCell(setStageWords[stage]) },
    { id: 'body', header: 'Body', width: 150, sortable: true, cell: ({ bodyName }) => wordsCell(bodyName) },
    {
      id: 'meetingDate',
      header: 'Meeting',
      width: 130,
      sortable: true,
      cell: ({ meetingDate }) => dateCell(meetingDate),
    },
    {
      id: 'commentary',
      header: 'Commentary',
      width: 200,
      grow: 2,
      cell: ({ commentary }) => wordsCell(commentary),
    },
  ],
  groups: {
    paper: {
      header: 'Paper',
      none: 'No paper',
      key: ({ paperId }) => paperId,
      label: ({ paperTitle }) => paperTitle,
    },
    type: {
      header: 'What it is',
      none: 'Other',
      key: ({ type }) => type,
      words: (type) => candidateTypeWords[type as CandidateType] ?? type,
    },
    state: { header: 'Decided', none: 'Waiting', key: ({ state }) => state, words: firstCapital },
    body: { header: 'Body', none: 'No body', key: ({ bodyName }) => bodyName },
    owner: { header: 'Owner', none: 'Nobody named', key: ({ owner }) => owner },
    meeting: {
      header: 'Meeting',
      none: 'No date',
      key: ({ meetingDate }) => meetingDate,
      words: statedDateWords,
    },
  },
  first,
  ready: () => [
    { name: 'Waiting', view: first },
    { name: 'Waiting, by paper', view: { ...first, group: 'paper' } },
    { name: 'Everything found, by what was decided', view: { ...first, filter: {}, group: 'state' } },
    {
      name: 'To be checked: least sure first',
      view: viewOf(
        ['confidence', 'type', 'text', 'paper', 'page'],
        { column: 'confidence', descending: false },
        {
          filter: waiting,
        },
      ),
    },
  ],
}
