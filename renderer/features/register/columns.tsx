import { makeStyles, tokens } from '@fluentui/react-components'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import type { TermKind } from '../../../shared/model/term.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { termNames } from '../../../shared/rules/term-names.ts'
import { type Column, hrefOf } from '../../ui/index.ts'
import { ClockMark } from '../clock/index.ts'
import { DeliveryMark, JudgementMark, ResponseMark } from './axes.tsx'
import { Clamped, TextLink } from './clamped.tsx'
import { DueLine } from './due-line.tsx'
import { slipWords } from './words.ts'

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
})

const Quiet = ({ words }: { readonly words: string }) => <span className={useStyles().quiet}>{words}</span>

const number: Column<RecommendationRow> = {
  id: 'number',
  header: 'No.',
  width: 56,
  sortable: true,
  cell: (row) => row.number,
}
const reference: Column<RecommendationRow> = {
  id: 'reference',
  header: 'Reference',
  width: 116,
  sortable: true,
  cell: (row) => row.reference,
}
const ofTerms = (kind: TermKind, header: string): Column<RecommendationRow> => ({
  id: kind,
  header,
  width: 140,
  hiddenAtFirst: true,
  cell: (row) => <Clamped>{termNames(row, kind)}</Clamped>,
})
const text: Column<RecommendationRow> = {
  id: 'text',
  header: 'Recommendation',
  width: 220,
  grow: 2,
  sortable: true,
  hideable: false,
  cell: (row) => <TextLink href={hrefOf({ section: 'recommendations', id: row.id })}>{row.text}</TextLink>,
}
const due: Column<RecommendationRow> = {
  id: 'dueDate',
  header: 'Due',
  width: 150,
  sortable: true,
  cell: (row) => <DueLine row={row} />,
}
const delivery: Column<RecommendationRow> = {
  id: 'delivery',
  header: 'Delivery',
  width: 124,
  sortable: true,
  cell: (row) => <DeliveryMark delivery={row.delivery} />,
}

/** All columns of the register; the ids of sortable ones are what main sorts by. */
export const columns: readonly Column<RecommendationRow>[] = [
  reference,
  number,
  text,
  {
    id: 'paper',
    header: 'Review',
    width: 110,
    grow: 1,
    sortable: true,
    cell: (row) =>
      row.reviewTitle === null ? <Quiet words="No review" /> : <Clamped>{row.reviewTitle}</Clamped>,
  },
  {
    id: 'owner',
    header: 'Owner',
    width: 110,
    grow: 1,
    sortable: true,
    cell: (row) => (row.owner === null ? <Quiet words="Nobody named" /> : <Clamped>{row.owner}</Clamped>),
  },
  due,
  {
    id: 'response',
    header: 'Response',
    width: 124,
    sortable: true,
    cell: (row) => <ResponseMark response={row.response} />,
  },
  {
    id: 'responseClock',
    header: 'Time for response',
    width: 140,
    hiddenAtFirst: true,
    cell: (row) =>
      row.responseClock === null ? (
        <Quiet words="Put to nobody" />
      ) : (
        <ClockMark standing={row.responseClock} />
      ),
  },
  delivery,
  {
    id: 'judgement',
    header: 'Judgement',
    width: 124,
    sortable: true,
    cell: (row) => <JudgementMark judgement={row.judgement} />,
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
    id: 'reviewReference',
    header: 'Review reference',
    width: 120,
    hiddenAtFirst: true,
    cell: (row) => row.reviewReference,
  },
  {
    id: 'body',
    header: 'Body',
    width: 150,
    sortable: true,
    hiddenAtFirst: true,
    cell: (row) => row.bodyName,
  },
  {
    id: 'madeOn',
    header: 'Made',
    width: 130,
    sortable: true,
    hiddenAtFirst: true,
    cell: (row) => row.madeOn && statedDateWords(row.madeOn),
  },
  {
    id: 'putTo',
    header: 'Put to',
    width: 150,
    hiddenAtFirst: true,
    cell: (row) => <Clamped>{row.putTo.join('; ')}</Clamped>,
  },
  {
    id: 'respondedOn',
    header: 'Answered',
    width: 130,
    sortable: true,
    hiddenAtFirst: true,
    cell: (row) => row.respondedOn && statedDateWords(row.respondedOn),
  },
  {
    id: 'moved',
    header: 'Date moved',
    width: 110,
    sortable: true,
    hiddenAtFirst: true,
    cell: (row) => slipWords(row.slips),
  },
  ofTerms('directorate', 'Directorate'),
  ofTerms('ward', 'Wards'),
  ofTerms('theme', 'Themes'),
  {
    id: 'cited',
    header: 'Source',
    width: 120,
    hiddenAtFirst: true,
    cell: (row) => (row.cited ? 'Paper' : 'No paper yet'),
  },
]

/** Beside an opened recommendation there is room for what tells the rows apart. */
export const columnsBeside: readonly Column<RecommendationRow>[] = [number, { ...text, width: 160 }, delivery]
