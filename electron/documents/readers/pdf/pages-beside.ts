import type { BesideRequest } from './beside.ts'
import { openPdf } from './engine.ts'
import { pageTurns } from './page-turns.ts'
import { type PageRead, readPages } from './read-pages.ts'

/** The other side of `readBeside`: reads pages of a paper that was opened before, and posts each. */
export const readPagesBeside = async (
  { bytes, taken }: BesideRequest,
  post: (page: PageRead) => void,
): Promise<void> => {
  const opened = await openPdf(bytes, '')
  if (!opened.ok) return
  for await (const page of readPages(opened.value, pageTurns(taken, opened.value.numPages))) post(page)
}
