import { registerSorts } from '../../../shared/contract/recommendations.ts'
import type { RequestOf } from '../../../shared/contract.ts'
import type { Sort } from '../../ui/index.ts'

type SortName = NonNullable<RequestOf<'recommendations.list'>['sort']>

/** What main is asked to sort by for a column of the table; the order of the papers where it sorts by none. */
export const sortOf = ({
  column,
  descending,
}: Sort): { readonly sort: SortName; readonly descending: boolean } => ({
  sort: registerSorts.find((name) => name === column) ?? 'paper',
  descending,
})
