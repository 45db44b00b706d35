import type { Report } from '../../model/report.ts'
import { plainWords } from './words.ts'

/** How a report says what is left out of it. */
const gap = /^(Left out of this report, because|A quote is left out here, because|Of this list .+ left out)/u

/** What a public report says that it leaves out; null: nothing. */
export const leftOutWords = ({ blocks }: Pick<Report, 'blocks'>): string | null => {
  const said = blocks.flatMap((block) =>
    block.kind === 'paragraph' && gap.test(plainWords(block.text)) ? [plainWords(block.text)] : [],
  )
  return said.length === 0 ? null : said.join(' ')
}
