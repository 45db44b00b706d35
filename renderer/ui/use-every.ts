import { useQueries } from '@tanstack/react-query'
import type { RequestOf } from '../../shared/contract.ts'
import { question } from './use-answer.ts'
import type { RowOf, WindowChannel } from './use-window.ts'

/** The longest window that main answers. */
const windowSize = 200

/** Every row of a channel, for lists that are worked on as a whole; asked for by windows, side by side. */
export const useEvery = <N extends WindowChannel>(
  name: N,
  payload: Omit<RequestOf<N>, 'offset' | 'limit'>,
  { enabled = true }: { readonly enabled?: boolean } = {},
): {
  /** undefined: not all here yet. */
  readonly rows: readonly RowOf<N>[] | undefined
  readonly error: Error | null
  /** True while they are asked for, also again because something changed: `rows` are those of before. */
  readonly asking: boolean
  readonly retry: () => void
} => {
  const windowAt = (offset: number) => ({
    ...question(name, { ...payload, offset, limit: windowSize } as RequestOf<N>),
    enabled,
  })
  const [first] = useQueries({ queries: [windowAt(0)] })
  const total = first.data?.total ?? 0
  const offsets = Array.from(
    { length: Math.max(0, Math.ceil(total / windowSize) - 1) },
    (_, at) => (at + 1) * windowSize,
  )
  return useQueries({
    queries: [windowAt(0), ...offsets.map(windowAt)],
    combine: (answers) => ({
      rows: answers.every(({ data }) => data !== undefined)
        ? // TypeScript can't see through the generic channel that the answer has rows; `WindowChannel` made sure of it.
          answers.flatMap(({ data }) => (data?.rows ?? []) as readonly RowOf<N>[])
        : undefined,
      error: answers.find(({ error }) => error !== null)?.error ?? null,
      asking: answers.some(({ isFetching }) => isFetching),
      retry: () => {
        for (const answer of answers) void answer.refetch()
      },
    }),
  })
}
