import { sentencesOf } from '../paper/sentences.ts'

const ask =
  /\b(?:recommends?|should|must|would(?:, therefore,)? like to see|that .{0,80} be |is asked to|needs? to be)\b/

/** Span of the sentences that only give the reason, before the sentence that asks; undefined where the text asks at once. */
export const rationaleIn = (text: string): { readonly start: number; readonly end: number } | undefined => {
  const sentences = sentencesOf(text)
  const asking = sentences.findIndex(({ start, end }) => ask.test(text.slice(start, end)))
  const last = sentences[asking - 1]
  return asking > 0 && last !== undefined ? { start: 0, end: last.end } : undefined
}
