import { SearchBox } from '@fluentui/react-components'
import { BuildingPeople24Regular } from '@fluentui/react-icons'
import { useDeferredValue, useState } from 'react'
import type { Body, Role } from '../../../shared/model/body.ts'
import { type Column, DataTable, EmptyState, hrefOf, RowLink, useWindow } from '../../ui/index.ts'
import { Clamped } from '../register/index.ts'
import { kindWords, kinWords, type Noun } from './body-words.ts'

type Named = Body | Role

const columnsOf = (noun: Noun): readonly Column<Named>[] => [
  {
    id: 'name',
    header: noun === 'body' ? 'Body' : 'Role',
    width: 180,
    grow: 2,
    hideable: false,
    cell: (row) => (
      <RowLink
        href={hrefOf({ section: 'bodies', id: row.id, query: noun === 'role' ? { of: 'roles' } : {} })}
      >
        {row.name}
      </RowLink>
    ),
  },
  ...(noun === 'body'
    ? [
        {
          id: 'kind',
          header: 'Kind',
          width: 90,
          cell: (row: Named) => ('kind' in row && row.kind !== null ? kindWords[row.kind] : null),
        },
      ]
    : []),
  {
    id: 'became',
    header: 'Became',
    width: 130,
    grow: 1,
    cell: (row) => <Clamped>{row.successors.map(kinWords).join(', ')}</Clamped>,
  },
  {
    id: 'aliases',
    header: 'Other names',
    width: 130,
    grow: 1,
    cell: (row) => <Clamped>{row.aliases.join(', ')}</Clamped>,
  },
  {
    id: 'recommendations',
    header: 'Recommendations',
    width: 136,
    align: 'end',
    cell: (row) => row.recommendations,
  },
]

const columns: Readonly<Record<Noun, readonly Column<Named>[]>> = {
  body: columnsOf('body'),
  role: columnsOf('role'),
}

/** The bodies, or the roles, that the council has and had. */
export const NamedTable = ({
  noun,
  openedId,
  onOpen,
}: {
  readonly noun: Noun
  readonly openedId: string | null
  readonly onOpen: (id: string, replace?: boolean) => void
}) => {
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed.trim())
  const rows = useWindow(noun === 'body' ? 'bodies.list' : 'roles.list', text === '' ? {} : { text })
  return (
    <DataTable<Named>
      name={noun === 'body' ? 'bodies' : 'roles'}
      label={noun === 'body' ? 'Bodies' : 'Roles'}
      columns={columns[noun]}
      rows={rows}
      rowId={({ id }) => id}
      rowHeight={52}
      currentId={openedId}
      onOpen={({ id }) => onOpen(id)}
      {...(openedId !== null && openedId !== 'new' && { onCurrent: ({ id }) => onOpen(id, true) })}
      tools={
        <SearchBox
          aria-label={noun === 'body' ? 'Search bodies' : 'Search roles'}
          placeholder="Any of its names"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
      }
      empty={
        <EmptyState
          icon={<BuildingPeople24Regular fontSize={32} />}
          title={text !== '' ? 'None is called so' : noun === 'body' ? 'No bodies yet' : 'No roles yet'}
        >
          {text !== ''
            ? 'Search for fewer words: other names count too.'
            : noun === 'body'
              ? 'The panels and committees that your papers name are listed here once you have confirmed where findings belong.'
              : 'Add the posts that recommendations are given to. A post that is merged or renamed keeps what it owns.'}
        </EmptyState>
      }
    />
  )
}
