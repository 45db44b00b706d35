import type { Report } from '../../model/report.ts'
import { statedDateWords } from '../stated-date-words.ts'

/** Who writes the file, and when (ISO day or instant). */
export type Exported = { readonly by: string | null; readonly at: string }

/** What stands at the head of each page: "DRAFT · OFFICIAL-SENSITIVE"; null: nothing. */
export const markingWords = ({ draft, marking }: Report): string | null => {
  const words = [draft === true ? 'DRAFT' : null, marking].filter((each) => each !== null)
  return words.length === 0 ? null : words.join(' · ')
}

/** What stands at the foot of each page: "Version 0.2 · Exported 4 March 2025 by Ann Lee". */
export const exportedWords = ({ version }: Report, { by, at }: Exported): string => {
  const who = by === null ? '' : ` by ${by}`
  return [
    ...(version === undefined ? [] : [`Version ${version}`]),
    `Exported ${statedDateWords(at.slice(0, 10))}${who}`,
  ].join(' · ')
}
