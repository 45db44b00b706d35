import type { z } from 'zod'
import type { Asked } from './source.ts'

/** The request of a list's channel for a view: what the channel does not know (any more) is passed over. */
export const requestFor = <S extends z.ZodObject>(
  schema: S,
  { filter, sort, group }: Asked,
  window: { readonly offset: number; readonly limit: number },
): z.output<S> => {
  const known = Object.entries({
    filter,
    sort: sort.column,
    descending: sort.descending,
    ...(group !== null && { group }),
  }).filter(([name, value]) => schema.shape[name]?.safeParse(value).success)
  // The longest window of a channel is what crosses the bridge; an export reads more at once.
  return { ...schema.parse(Object.fromEntries(known)), ...window }
}
