import type { ReportBlock, Words } from '../../../shared/model/report.ts'
import type { Block, TableBlock } from '../../../shared/model/source-document.ts'
import { labelsOf } from '../../../shared/rules/report/labels.ts'

type TextBlock = Exclude<Block, TableBlock>

const plainLabel = (label: string): string => label.replace(/[.):\s]+$/u, '').replace(/^\(/u, '')

/** True where the report would number it so by itself, after what stands before it. */
const numbersItself = (before: readonly ReportBlock[], block: ReportBlock, label: string): boolean =>
  /^\d+(?:\.\d+)*$/u.test(plainLabel(label)) && labelsOf([...before, block]).at(-1) === plainLabel(label)

const isBullet = (label: string | undefined): boolean => label === undefined || !/[\p{L}\p{N}]/u.test(label)

const wordsOf = (block: TextBlock): Words =>
  'bold' in block && block.bold === true ? [{ text: block.text, marks: ['bold'] }] : block.text

/** A heading, paragraph or item of a paper as a report has it: numbered where that gives the number that it had. */
const oneBlock = (block: TextBlock, before: readonly ReportBlock[]): ReportBlock => {
  const { label } = block
  if (block.kind === 'heading') {
    const level = Math.min(block.level, 4)
    const heading: ReportBlock = { kind: 'heading', level, text: block.text }
    if (label === undefined) return heading
    const numbered: ReportBlock = { ...heading, numbered: true }
    return numbersItself(before, numbered, label) ? numbered : { ...heading, text: `${label} ${block.text}` }
  }
  const paragraph: ReportBlock = { kind: 'paragraph', text: wordsOf(block) }
  if (label === undefined) return paragraph
  const numbered: ReportBlock = { ...paragraph, numbered: true }
  return numbersItself(before, numbered, label) ? numbered : { ...paragraph, label }
}

/** What goes on a list that stands last; undefined: nothing does. */
const goesOn = (block: TextBlock, last: ReportBlock | undefined): ReportBlock | undefined => {
  if (block.kind !== 'listItem' || last?.kind !== 'list') return undefined
  const next = last.items.length + 1
  const fits = last.ordered ? plainLabel(block.label ?? '') === String(next) : isBullet(block.label)
  return fits ? { ...last, items: [...last.items, wordsOf(block)] } : undefined
}

/** The list that an item begins; undefined: its label is none that a list gives by itself. */
const begins = (block: TextBlock): ReportBlock | undefined => {
  if (block.kind !== 'listItem') return undefined
  const ordered = !isBullet(block.label)
  return ordered && plainLabel(block.label ?? '') !== '1'
    ? undefined
    : { kind: 'list', ordered, items: [wordsOf(block)] }
}

/** The blocks with one more of the paper after them. `alone`: it goes on no list that stands before it. */
export const withBlock = (
  before: readonly ReportBlock[],
  block: TextBlock,
  alone = false,
): readonly ReportBlock[] => {
  const longer = alone ? undefined : goesOn(block, before.at(-1))
  if (longer !== undefined) return [...before.slice(0, -1), longer]
  return [...before, begins(block) ?? oneBlock(block, before)]
}
