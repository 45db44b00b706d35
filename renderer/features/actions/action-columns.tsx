import { actionList, answersWords } from '../../../shared/lists/actions.ts'
import type { ActionRow } from '../../../shared/model/action.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import {
  type Cells,
  Clamped,
  columnsBeside,
  columnsOf,
  DeliveryMark,
  hrefOf,
  Quiet,
  TextLink,
} from '../../ui/index.ts'
import { DueLine } from '../tracked/index.ts'

const cells: Cells<ActionRow> = {
  text: (row) => <TextLink href={hrefOf({ section: 'actions', id: row.id })}>{row.text}</TextLink>,
  owner: (row) => (row.owner === null ? <Quiet words="Nobody named" /> : <Clamped>{row.owner}</Clamped>),
  dueDate: (row) => <DueLine row={row} />,
  status: (row) => <DeliveryMark delivery={row.status} />,
  answers: (row) => {
    const words = answersWords(row)
    return words === null ? <Quiet words="No recommendation" /> : <Clamped>{words}</Clamped>
  },
  paper: (row) => (row.madeOn === null ? <Quiet words="No date" /> : statedDateWords(row.madeOn)),
  latestUpdateOn: (row) =>
    row.latestUpdateOn === null ? <Quiet words="None" /> : statedDateWords(row.latestUpdateOn),
}

/** All columns of the actions. */
export const actionColumns = columnsOf(actionList, cells)

/** Beside an opened action. */
export const actionColumnsBeside = columnsBeside(actionColumns, { text: 180, status: 130 })
