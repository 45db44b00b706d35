import { useMemo } from 'react'
import type { Citation } from '../../../shared/model/citation.ts'
import { useAnswer } from '../use-answer.ts'
import { type CitedWords, citedWords } from './cited-words.ts'

export type { CitedWords } from './cited-words.ts'

/** What a citation quotes, ready to be found on a page. undefined: its block is being asked for; null: nothing to find. */
export const useCitedWords = (paperId: string, citation: Citation | null): CitedWords | null | undefined => {
  const first = Math.max(0, (citation?.block ?? 0) - 1)
  const near = useAnswer(
    'papers.blocks',
    { id: paperId, offset: first, limit: 3 },
    { enabled: citation !== null },
  )
  const { data, isError } = near
  return useMemo(() => {
    if (citation === null || isError) return null
    if (data === undefined) return undefined
    const at = citation.block - first
    const block = data.rows[at]
    return block === undefined
      ? null
      : citedWords(citation, { previous: data.rows[at - 1], block, next: data.rows[at + 1] })
  }, [citation, data, isError, first])
}
