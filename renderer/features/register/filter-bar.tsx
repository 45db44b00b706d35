import {
  Button,
  Checkbox,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular, FilterRegular, SearchRegular } from '@fluentui/react-icons'
import type { DeliveryStatus, JudgementKind, ResponseKind } from '../../../shared/model/recommendation.ts'
import { type ClockFilter, clockFilterWords } from '../clock/index.ts'
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
  conditions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
  },
  search: { flex: '1 1 140px', minWidth: '120px', maxWidth: '320px' },
})

export const filterInputId = 'register-filter'

/** What the register shows: each condition narrows the list further. */
export const FilterBar = ({
  filter,
  onFilter,
  compact,
}: {
  readonly filter: RegisterFilter
  readonly onFilter: (filter: RegisterFilter) => void
  /** True: all but the words stand behind one button. */
  readonly compact: boolean
}) => {
  const styles = useStyles()
  const reviews = useAnswer('reviews.list', {}).data?.rows ?? []
  const reviewWords = Object.fromEntries(reviews.map(({ id, title }) => [id, title]))
  const set = <K extends keyof RegisterFilter>(name: K, value: RegisterFilter[K] | undefined) =>
    onFilter(withCondition(filter, name, value))
  const narrowed = narrowing(filter.text === undefined ? filter : withCondition(filter, 'text', undefined))
  const conditions = (
    <>
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
      <FilterChoice<ClockFilter>
        label="Time for response"
        words={clockFilterWords}
        value={filter.clock}
        onChange={(value) => set('clock', value)}
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
    </>
  )
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
      {compact ? (
        <Popover trapFocus>
          <PopoverTrigger disableButtonEnhancement>
            <Button appearance={narrowed > 0 ? 'primary' : 'outline'} icon={<FilterRegular />}>
              {narrowed > 0 ? `Filters (${narrowed})` : 'Filters'}
            </Button>
          </PopoverTrigger>
          <PopoverSurface aria-label="Filters" className={styles.conditions}>
            {conditions}
          </PopoverSurface>
        </Popover>
      ) : (
        conditions
      )}
    </search>
  )
}
