import { makeStyles, tokens } from '@fluentui/react-components'
import type { ActionRow } from '../../../shared/model/action.ts'
import { recommendationName } from '../../../shared/rules/recommendation-name.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { type Column, hrefOf } from '../../ui/index.ts'
import { Clamped, DeliveryMark, DueLine, TextLink } from '../register/index.ts'

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } })

const Quiet = ({ words }: { readonly words: string }) => <span className={useStyles().quiet}>{words}</span>

const text: Column<ActionRow> = {
  id: 'text',
  header: 'Action',
  width: 220,
  grow: 2,
  sortable: true,
  hideable: false,
  cell: (row) => <TextLink href={hrefOf({ section: 'actions', id: row.id })}>{row.text}</TextLink>,
}
const due: Column<ActionRow> = {
  id: 'dueDate',
  header: 'Due',
  width: 150,
  sortable: true,
  cell: (row) => <DueLine row={row} />,
}
const status: Column<ActionRow> = {
  id: 'status',
  header: 'Status',
  width: 130,
  sortable: true,
  cell: (row) => <DeliveryMark delivery={row.status} />,
}

/** All columns of the actions; the ids of sortable ones are what main sorts by. */
export const actionColumns: readonly Column<ActionRow>[] = [
  text,
  {
    id: 'owner',
    header: 'Owner',
    width: 110,
    grow: 1,
    sortable: true,
    cell: (row) => (row.owner === null ? <Quiet words="Nobody named" /> : <Clamped>{row.owner}</Clamped>),
  },
  due,
  status,
  {
    id: 'answers',
    header: 'Answers',
    width: 110,
    grow: 1,
    cell: ({ answers: [first, ...more] }) =>
      first === undefined ? (
        <Quiet words="No recommendation" />
      ) : (
        <Clamped>
          {[first.reviewTitle, recommendationName(first.number)].filter(Boolean).join(', ')}
          {more.length > 0 && ` and ${more.length} more`}
        </Clamped>
      ),
  },
  {
    id: 'paper',
    header: 'Agreed',
    width: 150,
    sortable: true,
    cell: (row) => (row.madeOn === null ? <Quiet words="No date" /> : statedDateWords(row.madeOn)),
  },
  {
    id: 'body',
    header: 'Body',
    width: 150,
    hiddenAtFirst: true,
    cell: (row) => <Clamped>{row.bodyName}</Clamped>,
  },
  {
    id: 'latestUpdateOn',
    header: 'Last update',
    width: 130,
    sortable: true,
    hiddenAtFirst: true,
    cell: (row) =>
      row.latestUpdateOn === null ? <Quiet words="None" /> : statedDateWords(row.latestUpdateOn),
  },
  {
    id: 'commentary',
    header: 'Latest commentary',
    width: 200,
    grow: 2,
    hiddenAtFirst: true,
    cell: (row) => <Clamped>{row.latestCommentary}</Clamped>,
  },
  {
    id: 'cited',
    header: 'Source',
    width: 120,
    hiddenAtFirst: true,
    cell: (row) => (row.cited ? 'Paper' : 'No paper yet'),
  },
]

/** Beside an opened action there is room for what tells the rows apart. */
export const actionColumnsBeside: readonly Column<ActionRow>[] = [{ ...text, width: 180 }, status]
