import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { question } from '../../use-answer.ts'
import { blockTexts } from '../block-texts.ts'

/** As many blocks as one answer may have. */
const rowsAsked = 200

/** The words that were kept of each page when the paper was read in, by page from 0. They are at hand before pages are. */
export const useStoredWords = (paperId: string): (() => Promise<ReadonlyMap<number, readonly string[]>>) => {
  const client = useQueryClient()
  return useCallback(async () => {
    const byPage = new Map<number, string[]>()
    const ask = (offset: number) =>
      // Asked for anew by every search: kept, they would lie in memory a second time.
      client.fetchQuery({
        ...question('papers.blocks', { id: paperId, offset, limit: rowsAsked }),
        gcTime: 10_000,
      })
    let offset = 0
    let total = 1
    while (offset < total) {
      const answer = await ask(offset)
      total = answer.total
      offset += rowsAsked
      for (const block of answer.rows) {
        if (block.page === null || block.page === undefined) continue
        const texts = byPage.get(block.page - 1) ?? []
        texts.push(...blockTexts(block))
        byPage.set(block.page - 1, texts)
      }
    }
    return byPage
  }, [client, paperId])
}
