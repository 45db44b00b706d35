import { Button, Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular, SearchRegular } from '@fluentui/react-icons'
import type { z } from 'zod'
import type { actionFilterSchema } from '../../../shared/contract/actions.ts'
import type { DeliveryStatus } from '../../../shared/model/recommendation.ts'
import { deliveryWords, FilterChoice } from '../register/index.ts'

export type ActionFilter = z.infer<typeof actionFilterSchema>

export const actionFilterId = 'actions-filter'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  search: { flex: '1 1 140px', minWidth: '120px', maxWidth: '320px' },
})

/** What the list of actions shows; beside an opened one only the words are asked for. */
export const ActionFilterBar = ({
  filter,
  onFilter,
  compact,
}: {
  readonly filter: ActionFilter
  readonly onFilter: (filter: ActionFilter) => void
  readonly compact: boolean
}) => {
  const styles = useStyles()
  const set = <K extends keyof ActionFilter>(name: K, value: ActionFilter[K] | undefined) => {
    const { [name]: _dropped, ...rest } = filter
    onFilter(value === undefined || value === '' ? rest : { ...rest, [name]: value })
  }
  return (
    <search className={styles.bar}>
      <Input
        id={actionFilterId}
        className={styles.search}
        type="search"
        aria-label="Filter by words"
        aria-keyshortcuts="/"
        placeholder="Words or owner"
        contentBefore={<SearchRegular aria-hidden />}
        value={filter.text ?? ''}
        onChange={(_, { value }) => set('text', value)}
      />
      {!compact && (
        <>
          <FilterChoice<DeliveryStatus | 'none'>
            label="Status"
            words={{ none: 'No status yet', ...deliveryWords }}
            value={filter.status}
            onChange={(value) => set('status', value)}
          />
          <Checkbox
            label="Still to do"
            checked={filter.open === true}
            onChange={(_, { checked }) => set('open', checked === true ? true : undefined)}
          />
          <Checkbox
            label="Overdue"
            checked={filter.overdue === true}
            onChange={(_, { checked }) => set('overdue', checked === true ? true : undefined)}
          />
          <Checkbox
            label="Answering no recommendation"
            checked={filter.tied === false}
            onChange={(_, { checked }) => set('tied', checked === true ? false : undefined)}
          />
        </>
      )}
      {Object.keys(filter).length > 0 && (
        <Button appearance="subtle" icon={<DismissRegular />} onClick={() => onFilter({})}>
          Clear
        </Button>
      )}
    </search>
  )
}
