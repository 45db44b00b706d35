import { useQueries, useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { AnswerOf, ChannelName, RequestOf } from '../../shared/contract.ts'
import { question } from './use-answer.ts'

/** Channels that answer a window of rows. */
export type WindowChannel = {
  [N in ChannelName]: AnswerOf<N> extends { total: number; rows: readonly unknown[] } ? N : never
}[ChannelName]
export type RowOf<N extends WindowChannel> = AnswerOf<N>['rows'][number]

/** Rows that come page by page as they are looked at. */
export type Rows<Row> = {
  /** How many there are in all; null until the first answer. */
  readonly total: number | null
  /** undefined: not here yet. */
  readonly at: (index: number) => Row | undefined
  /** Tells which rows are looked at, so that their pages are asked for. */
  readonly look: (indexes: readonly number[]) => void
  /** Every row, asked for page by page: for "select all". */
  readonly all: () => Promise<readonly Row[]>
  /** Why the rows can't be shown. */
  readonly error: Error | null
  readonly retry: () => void
}

const pageSize = 200

// TypeScript can't see through the generic channel that the answer has rows; `WindowChannel` made sure of it.
const rowsIn = <N extends WindowChannel>(
  answer: { readonly rows: readonly unknown[] } | undefined,
): readonly RowOf<N>[] | undefined => answer?.rows as readonly RowOf<N>[] | undefined

/**
 * Rows of a channel by server windows: only the pages looked at are asked for. `payload` is the request
 * without `offset` and `limit`; changing it starts from the top, with the last total until the new one is known.
 */
export const useWindow = <N extends WindowChannel>(
  name: N,
  payload: Omit<RequestOf<N>, 'offset' | 'limit'>,
): Rows<RowOf<N>> => {
  const client = useQueryClient()
  const [lastTotal, setLastTotal] = useState<number | null>(null)
  const [pages, setPages] = useState<readonly number[]>([])
  const asked = [...new Set([0, ...pages])]
  const pageQuestion = (page: number) =>
    question(name, { ...payload, offset: page * pageSize, limit: pageSize } as RequestOf<N>)
  const answers = useQueries({ queries: asked.map(pageQuestion) })
  const total = answers.find(({ data }) => data !== undefined)?.data?.total ?? null
  if (total !== null && total !== lastTotal) setLastTotal(total)

  const byPage = new Map(asked.map((page, place) => [page, rowsIn<N>(answers[place]?.data)]))
  const look = useCallback((indexes: readonly number[]) => {
    const next = [...new Set(indexes.map((index) => Math.floor(index / pageSize)))]
    setPages((now) => (now.join() === next.join() ? now : next))
  }, [])
  const retry = useCallback(() => void client.refetchQueries({ queryKey: [name] }), [client, name])
  const all = async () => {
    const count = Math.ceil((total ?? 0) / pageSize)
    const every = await Promise.all(
      Array.from({ length: count }, (_, page) => client.ensureQueryData(pageQuestion(page))),
    )
    return every.flatMap((answer) => rowsIn<N>(answer) ?? [])
  }
  return {
    total: total ?? lastTotal,
    all,
    at: (index) => byPage.get(Math.floor(index / pageSize))?.[index % pageSize],
    look,
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    retry,
  }
}
