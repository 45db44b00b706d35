import { Button, makeStyles, SearchBox, Title2, tokens } from '@fluentui/react-components'
import { AddRegular, SearchInfo24Regular } from '@fluentui/react-icons'
import { useDeferredValue, useState } from 'react'
import type { Review } from '../../../shared/model/recommendation.ts'
import type { ReviewStage } from '../../../shared/model/review-stage.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  hrefOf,
  navigate,
  RowLink,
  type Sort,
  useWindow,
} from '../../ui/index.ts'
import { Clamped, FilterChoice } from '../register/index.ts'
import { NewReview } from './new-review.tsx'
import { stageChoices, stageWords } from './stage-words.ts'

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  title: { margin: 0 },
  form: { padding: `0 ${tokens.spacingHorizontalL}` },
  below: { flex: '1 1 0', minHeight: 0 },
})

const columns: readonly Column<Review>[] = [
  { id: 'reference', header: 'Reference', width: 130, sortable: true, cell: (row) => row.reference },
  {
    id: 'title',
    header: 'Review',
    width: 200,
    grow: 2,
    sortable: true,
    hideable: false,
    cell: (row) => <RowLink href={hrefOf({ section: 'reviews', id: row.id })}>{row.title}</RowLink>,
  },
  { id: 'body', header: 'Body', width: 140, grow: 1, cell: (row) => <Clamped>{row.bodyName}</Clamped> },
  {
    id: 'stage',
    header: 'Stage',
    width: 120,
    sortable: true,
    cell: (row) => (row.stage === null ? 'Not said yet' : stageWords[row.stage]),
  },
  {
    id: 'revisitOn',
    header: 'Revisit',
    width: 130,
    sortable: true,
    cell: (row) => (row.revisitOn === null ? null : statedDateWords(row.revisitOn)),
  },
  {
    id: 'recommendations',
    header: 'Recommendations',
    width: 136,
    align: 'end',
    cell: (row) => row.recommendations,
  },
]

/** Every review of the council. */
export const ReviewsList = () => {
  const styles = useStyles()
  const [typed, setTyped] = useState('')
  const [stage, setStage] = useState<ReviewStage | 'none'>()
  const [sort, setSort] = useState<Sort>({ column: 'reference', descending: true })
  const [adding, setAdding] = useState(false)
  const text = useDeferredValue(typed.trim())
  const rows = useWindow('reviews.list', {
    ...(text === '' ? {} : { text }),
    ...(stage === undefined ? {} : { stage }),
    sort: sort.column as 'reference' | 'title' | 'stage' | 'revisitOn',
    descending: sort.descending,
  })
  const narrowed = text !== '' || stage !== undefined
  return (
    <div className={styles.screen} tabIndex={-1}>
      <div className={styles.head}>
        <Title2 as="h1" className={styles.title}>
          Reviews
        </Title2>
        <Button icon={<AddRegular />} onClick={() => setAdding(true)}>
          Begin a review
        </Button>
      </div>
      {adding && (
        <div className={styles.form}>
          <NewReview onClose={() => setAdding(false)} />
        </div>
      )}
      <div className={styles.below}>
        <DataTable<Review>
          name="reviews"
          label="Reviews"
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          rowHeight={52}
          sort={sort}
          onSort={setSort}
          onOpen={({ id }) => navigate({ section: 'reviews', id })}
          tools={
            <>
              <SearchBox
                aria-label="Search reviews"
                placeholder="Reference, title, body"
                value={typed}
                onChange={(_, { value }) => setTyped(value)}
              />
              <FilterChoice label="Stage" words={stageChoices} value={stage} onChange={setStage} />
            </>
          }
          empty={
            <EmptyState
              icon={<SearchInfo24Regular fontSize={32} />}
              title={narrowed ? 'No review matches' : 'No reviews yet'}
            >
              {narrowed
                ? 'Take a condition away, or search for fewer words.'
                : 'A review is here once you confirm a set under “To review” with the review that it belongs to. You can also begin one by hand.'}
            </EmptyState>
          }
        />
      </div>
    </div>
  )
}
