import { isDictionary, isOperator, nameIn, PdfSyntax, type PdfValue } from './pdf-objects.ts'

export type ContentFault = string
type Painted = {
  /** The ids of marked content that something was painted in, in order, with their tags. */
  readonly marks: readonly { readonly id: number; readonly tag: string }[]
  /** What was painted outside every mark. */
  readonly loose: readonly ContentFault[]
  readonly fonts: ReadonlySet<string>
}

const painting = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh'])

/** Walks a page's content: each thing painted has to be tagged, or marked as no part of the paper. */
export const paintedIn = (content: string): Painted => {
  const syntax = new PdfSyntax(content)
  const open: ({ readonly id: number; readonly tag: string } | 'artifact' | 'bare')[] = []
  const marks: { id: number; tag: string }[] = []
  const loose: string[] = []
  const fonts = new Set<string>()
  let operands: PdfValue[] = []
  for (let value = syntax.next(); value !== undefined; value = syntax.next()) {
    if (!isOperator(value)) {
      operands.push(value)
      continue
    }
    const [first, second] = operands
    if (value.operator === 'BDC') {
      const id = isDictionary(second) ? second.entries.get('MCID') : undefined
      const tag = nameIn(first) ?? ''
      open.push(typeof id === 'number' ? { id, tag } : tag === 'Artifact' ? 'artifact' : 'bare')
      if (typeof id === 'number') marks.push({ id, tag })
      if (open.filter((each) => typeof each === 'object').length > 1) loose.push(`${tag} inside a mark`)
    } else if (value.operator === 'BMC') open.push(nameIn(first) === 'Artifact' ? 'artifact' : 'bare')
    else if (value.operator === 'EMC') {
      if (open.pop() === undefined) loose.push('EMC without a beginning')
    } else if (value.operator === 'Tf') fonts.add(nameIn(first) ?? '')
    else if (painting.has(value.operator) && !open.some((each) => each !== 'bare'))
      loose.push(`${value.operator} outside every mark`)
    operands = []
  }
  if (open.length > 0) loose.push('a mark that never ends')
  return { marks, loose, fonts }
}
