import { BuildingPeople24Regular } from '@fluentui/react-icons'
import type { List } from '../../../shared/lists/list.ts'
import { bodyKindWords, bodyList, roleList } from '../../../shared/lists/named.ts'
import type { Body, NamedNoun, Role } from '../../../shared/model/body.ts'
import {
  ChoiceCondition,
  type Cells,
  columnsOf,
  EmptyState,
  hrefOf,
  ListTable,
  RowLink,
  useListView,
} from '../../ui/index.ts'

const cellsOf = (query: Record<string, string>): Cells<Body | Role> => ({
  name: ({ id, name }) => <RowLink href={hrefOf({ section: 'bodies', id, query })}>{name}</RowLink>,
})

const columns = {
  body: columnsOf(bodyList, cellsOf({})),
  role: columnsOf(roleList, cellsOf({ of: 'roles' })),
} as const

const isBeside = ({ id }: { readonly id: string }): boolean => id === 'name'

/** What may be open beside the list and is no row of it. */
const forms: readonly string[] = ['new', 'owners']

type Opening = {
  readonly openedId: string | null
  readonly onOpen: (id: string, replace?: boolean) => void
}

const Listed = <Row extends Body | Role>({
  list,
  noun,
  shown,
  openedId,
  onOpen,
}: Opening & {
  readonly list: List<Row>
  readonly noun: NamedNoun
  readonly shown: ReturnType<typeof columnsOf<Row>>
}) => {
  const { view, setView } = useListView(list)
  return (
    <ListTable<Row>
      list={list}
      columns={shown}
      view={view}
      onView={setView}
      onOpen={({ id }) => onOpen(id)}
      beside={{
        opened: { id: openedId, lastId: openedId },
        columns: shown.filter(isBeside),
        onOpen: ({ id }, moved) => {
          // A form that is open stays while the list is looked at.
          if (!moved || !forms.includes(openedId ?? '')) onOpen(id, moved)
        },
      }}
      {...(noun === 'body' && {
        conditions: (
          <ChoiceCondition name="kind" label="Kind" words={{ none: 'Not said yet', ...bodyKindWords }} />
        ),
      })}
      placeholder="Any of its names"
      empty={
        <EmptyState
          icon={<BuildingPeople24Regular fontSize={32} />}
          title={noun === 'body' ? 'No bodies yet' : 'No roles yet'}
        >
          {noun === 'body'
            ? 'The panels and committees that your papers name are listed here once you have confirmed where findings belong.'
            : 'Add the posts that recommendations are given to. A post that is merged or renamed keeps what it owns.'}
        </EmptyState>
      }
    />
  )
}

/** The bodies, or the roles, that the council has and had. */
export const NamedTable = ({ noun, ...opening }: Opening & { readonly noun: NamedNoun }) =>
  noun === 'body' ? (
    <Listed<Body> key={noun} list={bodyList} noun={noun} shown={columns.body} {...opening} />
  ) : (
    <Listed<Role> key={noun} list={roleList} noun={noun} shown={columns.role} {...opening} />
  )
