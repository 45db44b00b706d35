import { keepPreviousData, queryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { AnswerOf, ChannelName, RequestOf } from '../../shared/contract.ts'
import { request } from './request.ts'

/** Key and function of one question; the same payload is the same answer. */
export const question = <N extends ChannelName>(name: N, payload: RequestOf<N>) =>
  queryOptions<AnswerOf<N>, Error>({ queryKey: [name, payload], queryFn: () => request(name, payload) })

export type AnswerOptions = {
  /** False: not asked yet. */
  readonly enabled?: boolean
  /** True: while a changed payload is asked for, `data` stays the answer to the one before. */
  readonly keepPrevious?: boolean
  /** Asked again after so many milliseconds, for as long as it is shown. */
  readonly every?: number
}

/** Main's answer to a question, kept fresh by its events. `error` is a `RequestFailed`. */
export const useAnswer = <N extends ChannelName>(
  name: N,
  payload: RequestOf<N>,
  { enabled = true, keepPrevious = false, every }: AnswerOptions = {},
): UseQueryResult<AnswerOf<N>, Error> =>
  useQuery<AnswerOf<N>, Error>({
    queryKey: [name, payload],
    queryFn: () => request(name, payload),
    enabled,
    ...(every !== undefined && { refetchInterval: every, staleTime: 0 }),
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  })
