import { recommendationList } from '../../../shared/lists/recommendations.ts'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import {
  type Cells,
  Clamped,
  columnsBeside,
  columnsOf,
  DeliveryMark,
  hrefOf,
  JudgementMark,
  Quiet,
  TextLink,
} from '../../ui/index.ts'
import { ClockMark } from '../clock/index.ts'
import { DueLine } from '../tracked/index.ts'
import { ResponseCell } from './response-cell.tsx'

const cells: Cells<RecommendationRow> = {
  text: (row) => <TextLink href={hrefOf({ section: 'recommendations', id: row.id })}>{row.text}</TextLink>,
  paper: (row) =>
    row.reviewTitle === null ? <Quiet words="No review" /> : <Clamped>{row.reviewTitle}</Clamped>,
  owner: (row) => (row.owner === null ? <Quiet words="Nobody named" /> : <Clamped>{row.owner}</Clamped>),
  dueDate: (row) => <DueLine row={row} />,
  response: (row) => <ResponseCell row={row} />,
  responseClock: (row) =>
    row.responseClock === null ? <Quiet words="Put to nobody" /> : <ClockMark standing={row.responseClock} />,
  delivery: (row) => <DeliveryMark delivery={row.delivery} />,
  judgement: (row) => <JudgementMark judgement={row.judgement} />,
  latestUpdateOn: (row) =>
    row.latestUpdateOn === null ? <Quiet words="None" /> : statedDateWords(row.latestUpdateOn),
}

/** All columns of the register. */
export const columns = columnsOf(recommendationList, cells)

/** Beside an opened recommendation. */
export const besideColumns = columnsBeside(columns, { number: 56, text: 160, delivery: 124 })
