import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular, SearchInfo24Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { reviewList } from '../../../shared/lists/reviews.ts'
import type { Review } from '../../../shared/model/recommendation.ts'
import {
  ChoiceCondition,
  columnsOf,
  EmptyState,
  hrefOf,
  ListTable,
  navigate,
  RowLink,
  Screen,
  useListView,
} from '../../ui/index.ts'
import { NewReview } from './new-review.tsx'
import { stageChoices } from './stage-words.ts'

const useStyles = makeStyles({
  form: { padding: `0 ${tokens.spacingHorizontalL}` },
})

const columns = columnsOf(reviewList, {
  title: ({ id, title }) => <RowLink href={hrefOf({ section: 'reviews', id })}>{title}</RowLink>,
})

/** Every review of the council. */
export const ReviewsList = () => {
  const styles = useStyles()
  const { view, setView } = useListView(reviewList)
  const [adding, setAdding] = useState(false)
  return (
    <Screen
      title={reviewList.title}
      acts={
        <Button icon={<AddRegular />} onClick={() => setAdding(true)}>
          Begin a review
        </Button>
      }
      above={
        adding && (
          <div className={styles.form}>
            <NewReview onClose={() => setAdding(false)} />
          </div>
        )
      }
    >
      <ListTable<Review>
        list={reviewList}
        columns={columns}
        view={view}
        onView={setView}
        onOpen={({ id }) => navigate({ section: 'reviews', id })}
        conditions={<ChoiceCondition name="stage" label="Stage" words={stageChoices} />}
        placeholder="Reference, title, body"
        empty={
          <EmptyState icon={<SearchInfo24Regular fontSize={32} />} title="No reviews yet">
            A review is here once you confirm a set under “To review” with the review that it belongs to. You
            can also begin one by hand.
          </EmptyState>
        }
      />
    </Screen>
  )
}
