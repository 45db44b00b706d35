import type { ParagraphFacts } from '../markup/rules.ts'
import { createFlow, type Flow } from '../markup/flow.ts'
import { markedParagraph } from '../markup/marked.ts'
import type { MarkupNode } from '../markup/node.ts'
import { splitLabel } from '../label.ts'
import { foldText } from '../printed-text.ts'

/** Where text of the paper itself goes: the body, a text box, a footnote, a header. */
export type Sink = {
  readonly flow: Flow
  readonly write: (text: string, bold: boolean) => void
  readonly writeLabel: (text: string) => void
  /** Boxes stand after the paragraph that they hang on. */
  readonly addBox: (nodes: readonly MarkupNode[]) => void
  /** Gives the words of the paragraph. */
  readonly endParagraph: (facts: Facts, depth: number) => string
  readonly isEmpty: () => boolean
}
type Facts = (text: string) => Pick<ParagraphFacts, 'headingLevel' | 'listLevel'>

/** "1.1", "Recommendation 4"; a bullet of a symbol font as it is printed. */
const printedLabel = (raw: string): string | undefined => {
  const label = foldText(raw.replaceAll('\n', ' '))
  if (label === '') return undefined
  return Array.from(label).length === 1 ? (splitLabel(`${label} x`).label ?? label) : label
}

export const createSink = (): Sink => {
  const flow = createFlow()
  let runs: { readonly text: string; readonly bold: boolean }[] = []
  let label = ''
  let boxes: MarkupNode[] = []
  return {
    flow,
    write: (text, bold) => runs.push({ text, bold }),
    writeLabel: (text) => {
      label += text
    },
    addBox: (nodes) => boxes.push(...nodes),
    isEmpty: () => label === '' && boxes.length === 0 && runs.every(({ text }) => text.trim() === ''),
    endParagraph: (facts, depth) => {
      const text = runs.map((run) => run.text).join('')
      const worded = runs.filter((run) => /[\p{L}\d]/u.test(run.text))
      const bold = worded.length > 0 && worded.every((run) => run.bold)
      const printed = printedLabel(label)
      const { listLevel, ...other } = facts(text)
      const hanging = boxes
      runs = []
      label = ''
      boxes = []
      const listed =
        printed === undefined ? {} : { label: printed, ...(listLevel === undefined ? {} : { listLevel }) }
      flow.paragraph((headerRow) => {
        const marked = { ...other, ...listed, bold, ...(headerRow === undefined ? {} : { headerRow }) }
        const own = text.trim() === '' && printed === undefined ? [] : [markedParagraph(text.trim(), marked)]
        return [...own, ...hanging]
      }, depth)
      return text
    },
  }
}
