import {
  Button,
  Input,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular, FilterRegular, SearchRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { FilterContext } from './conditions.tsx'
import { type Filter, narrowing, withCondition } from './filter.ts'

const useStyles = makeStyles({
  // Its conditions share the lines of the toolbar: kept together they would leave half a line empty.
  bar: { display: 'contents' },
  conditions: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
  },
  search: { flex: '1 1 200px', minWidth: '140px', maxWidth: '320px' },
})

/** What a list shows: each condition narrows it further. */
export const FilterBar = ({
  id,
  filter,
  first,
  onFilter,
  compact,
  placeholder = 'Filter by words',
  children,
}: {
  /** Of the field for words. */
  readonly id: string
  readonly filter: Filter
  /** As the list opens: what "Clear" goes back to. */
  readonly first: Filter
  readonly onFilter: (filter: Filter) => void
  /** True: all but the words stand behind one button. */
  readonly compact: boolean
  readonly placeholder?: string
  /** Its conditions. */
  readonly children?: ReactNode
}) => {
  const styles = useStyles()
  const { text = '' } = filter
  const narrowed = narrowing(withCondition(filter, 'text', undefined), first)
  const conditions = (
    <>
      {children}
      {narrowing(filter, first) > 0 && (
        <Button appearance="subtle" icon={<DismissRegular />} onClick={() => onFilter(first)}>
          Clear
        </Button>
      )}
    </>
  )
  return (
    <FilterContext value={{ filter, set: (name, value) => onFilter(withCondition(filter, name, value)) }}>
      <search className={styles.bar}>
        <Input
          id={id}
          className={styles.search}
          type="search"
          aria-label="Filter by words"
          aria-keyshortcuts="/"
          placeholder={placeholder}
          contentBefore={<SearchRegular aria-hidden />}
          value={typeof text === 'string' ? text : ''}
          onChange={(_, { value }) => onFilter(withCondition(filter, 'text', value))}
        />
        {compact && children !== undefined ? (
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
    </FilterContext>
  )
}
