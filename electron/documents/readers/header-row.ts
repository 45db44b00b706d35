const isFigure = (text: string): boolean => /^[£$€]?-?[\d,]+(?:\.\d+)?\s*(?:%|[a-z]{1,3})?$/iu.test(text)
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const headerWords =
  /^(?:no|ref|reference|number|name|date|title|item|action|owner|lead|status|progress|comments?|update|target|deadline|timescale|by when|by whom|who|when|measure|indicator|description|recommendation|outcome|responsib\w+|response|priority|officer|role|organisation|page|year|period|cost)\b/iu

/** Whether a short title is one of those that columns mostly have. */
export const isColumnName = (text: string): boolean => headerWords.test(text)

/**
 * Whether the first row of a table without mark-up is its header: it names columns of figures or of long
 * text, or it is made of column names. A row whose words come again below it in the same column is none.
 */
export const isHeaderRow = (rows: readonly (readonly string[])[]): boolean => {
  const [first = [], ...body] = rows
  const worded = first.filter((text) => text !== '')
  if (body.length === 0 || worded.length < Math.min(first.length, 2)) return false
  if (worded.some((text) => text.length > 80 || isFigure(text) || text.includes('\n'))) return false
  const column = (at: number) => body.map((row) => row[at] ?? '')
  if (first.some((text, at) => text !== '' && column(at).includes(text))) return false
  const overFigures = first.some((_, at) => column(at).filter(isFigure).length * 2 > body.length)
  const lengths = body.map((row) => row.join('').length)
  const overLongText = median(lengths) >= 3 * first.join('').length
  const named = worded.filter(isColumnName).length * 2 > worded.length
  return overFigures || overLongText || named
}
