import type { Body, BodyKind, Kin, Role } from '../model/body.ts'
import { bodyKinds } from '../model/body.ts'
import { firstCapital } from '../rules/first-capital.ts'
import { statedDateWords } from '../rules/stated-date-words.ts'
import { wordsCell } from './cell.ts'
import type { MemoryColumn, MemoryList } from './in-memory.ts'
import { viewOf } from './view-of.ts'

/** "People Panel (12 May 2026)", "People Panel". */
export const kinWords = ({ name, day }: Kin): string =>
  day === null ? name : `${name} (${statedDateWords(day)})`

/** A kind of body as people call it. */
export const bodyKindWords = Object.fromEntries(
  bodyKinds.map((kind) => [kind, firstCapital(kind)]),
) as Readonly<Record<BodyKind, string>>

const named = (header: string): readonly MemoryColumn<Body | Role>[] => [
  {
    id: 'name',
    header,
    width: 180,
    grow: 2,
    sortable: true,
    hideable: false,
    cell: ({ name }) => wordsCell(name),
  },
  {
    id: 'became',
    header: 'Became',
    width: 130,
    grow: 1,
    sortable: true,
    cell: ({ successors }) => wordsCell(successors.map(kinWords).join(', ')),
  },
  {
    id: 'aliases',
    header: 'Other names',
    width: 130,
    grow: 1,
    cell: ({ aliases }) => wordsCell(aliases.join(', ')),
  },
  {
    id: 'before',
    header: 'Came from',
    width: 130,
    sortable: true,
    cell: ({ predecessors }) => wordsCell(predecessors.map(kinWords).join(', ')),
  },
  {
    id: 'recommendations',
    header: 'Recommendations',
    width: 136,
    align: 'end',
    sortable: true,
    cell: ({ recommendations }) => wordsCell(String(recommendations)),
    order: ({ recommendations }) => recommendations,
  },
]

const byName = { column: 'name', descending: false }
const text = ({ name, aliases }: Body | Role) => [name, ...aliases].join(' · ')
const standing = { header: 'Today', none: 'There today' } as const
const today = ({ successors }: Body | Role) => (successors.length === 0 ? null : 'Renamed or merged')

const firstOfBodies = viewOf(['name', 'kind', 'became', 'aliases', 'recommendations'], byName)

/** The panels, committees and partners. */
export const bodyList: MemoryList<Body> = {
  name: 'bodies',
  title: 'Bodies',
  noun: 'body',
  nouns: 'bodies',
  columns: [
    ...named('Body'),
    {
      id: 'kind',
      header: 'Kind',
      width: 90,
      sortable: true,
      cell: ({ kind }) => wordsCell(kind === null ? null : bodyKindWords[kind]),
    },
    {
      id: 'reviews',
      header: 'Reviews',
      width: 100,
      align: 'end',
      sortable: true,
      cell: ({ reviews }) => wordsCell(String(reviews)),
      order: ({ reviews }) => reviews,
    },
  ],
  groups: {
    kind: { header: 'Kind', none: 'Not said yet', key: ({ kind }) => kind, words: firstCapital },
    standing: { ...standing, key: today },
  },
  conditions: { text, kind: ({ kind }) => kind ?? 'none' },
  first: firstOfBodies,
  ready: () => [{ name: 'Bodies', view: firstOfBodies }],
}

const firstOfRoles = viewOf(['name', 'became', 'aliases', 'recommendations'], byName)

/** The posts that recommendations are given to. */
export const roleList: MemoryList<Role> = {
  name: 'roles',
  title: 'Roles',
  noun: 'role',
  columns: named('Role'),
  groups: { standing: { ...standing, key: today } },
  conditions: { text },
  first: firstOfRoles,
  ready: () => [{ name: 'Roles', view: firstOfRoles }],
}
