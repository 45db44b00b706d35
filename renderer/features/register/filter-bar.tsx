import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular, SearchRegular } from '@fluentui/react-icons'
import type { DeliveryStatus, JudgementKind, ResponseKind } from '../../../shared/model/recommendation.ts'
import { useAnswer } from '../../ui/index.ts'
import { FilterChoice } from './filter-choice.tsx'
import { firstFilter, narrowing, type RegisterFilter, withCondition } from './register-filter.ts'
import { deliveryWords, judgementWords, responseWords } from './words.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  search: { flex: '1 1 200px', minWidth: '160px', maxWidth: '320px' },
})

export const filterInputId = 'register-filter'

/** What the register shows: each condition narrows the list further. */
export const FilterBar = ({
  filter,
  onFilter,
}: {
  readonly filter: RegisterFilter
  readonly onFilter: (filter: RegisterFilter) => void
}) => {
  const styles = useStyles()
  const reviews = useAnswer('reviews.list', {}).data?.rows ?? []
  const reviewWords = Object.fromEntries(reviews.map(({ id, title }) => [id, title]))
  const set = <K extends keyof RegisterFilter>(name: K, value: RegisterFilter[K] | undefined) =>
    onFilter(withCondition(filter, name, value))
  return (
    <search className={styles.bar}>
      <Input
        id={filterInputId}
        className={styles.search}
        type="search"
        aria-label="Filter by words"
        aria-keyshortcuts="/"
        placeholder="Filter by words"
        contentBefore={<SearchRegular aria-hidden />}
        value={filter.text ?? ''}
        onChange={(_, { value }) => set('text', value)}
      />
      <FilterChoice<string>
        label="Review"
        words={reviewWords}
        value={filter.reviewId}
        onChange={(value) => set('reviewId', value)}
      />
      <FilterChoice<ResponseKind | 'awaiting'>
        label="Response"
        words={{ awaiting: 'Awaiting', ...responseWords }}
        value={filter.response}
        onChange={(value) => set('response', value)}
      />
      <FilterChoice<DeliveryStatus | 'none'>
        label="Delivery"
        words={{ none: 'No status yet', ...deliveryWords }}
        value={filter.delivery}
        onChange={(value) => set('delivery', value)}
      />
      <FilterChoice<JudgementKind | 'none'>
        label="Judgement"
        words={{ none: 'Not reviewed', ...judgementWords }}
        value={filter.judgement}
        onChange={(value) => set('judgement', value)}
      />
      <Checkbox
        label="Overdue"
        checked={filter.overdue === true}
        onChange={(_, { checked }) => set('overdue', checked === true ? true : undefined)}
      />
      <Checkbox
        label="Procedural too"
        checked={filter.procedural === undefined}
        onChange={(_, { checked }) => set('procedural', checked === true ? undefined : false)}
      />
      {narrowing(filter) > 0 && (
        <Button appearance="subtle" icon={<DismissRegular />} onClick={() => onFilter(firstFilter)}>
          Clear
        </Button>
      )}
    </search>
  )
}
