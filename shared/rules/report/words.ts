import type { Inline, Words } from '../../model/report.ts'

/** The runs of a paragraph's words. */
export const inlinesOf = (words: Words): readonly Inline[] =>
  typeof words === 'string' ? [{ text: words }] : words

/** A paragraph's words without their looks; footnotes are no part of them. */
export const plainWords = (words: Words): string =>
  inlinesOf(words)
    .map(({ text }) => text)
    .join('')
