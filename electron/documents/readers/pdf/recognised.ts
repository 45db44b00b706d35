import { type Draft, linesInTable } from './draft.ts'

/** How sure the words of a draft are, where they were read from a scan: the mean over their letters. */
export const recognisedOf = (draft: Draft): { readonly recognised?: number } => {
  const lines =
    draft.kind === 'table' ? linesInTable(draft) : draft.paragraphs.flatMap((paragraph) => paragraph.lines)
  let [letters, sum] = [0, 0]
  for (const run of lines.flatMap((line) => line.runs)) {
    if (run.confidence === undefined) continue
    const length = run.text.trim().length
    letters += length
    sum += run.confidence * length
  }
  return letters === 0 ? {} : { recognised: Math.round((sum / letters) * 1000) / 1000 }
}
