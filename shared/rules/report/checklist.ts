import type { DraftBlock } from '../../model/report-draft.ts'
import { plainWords } from './words.ts'

/** Something to look at before a report goes out. `block`: its place in the document. */
export type Finding = { readonly block: number; readonly says: string }

const toWrite = /^\s*\[To be written/iu

/** True for a template's hint, which stands until somebody writes in its place. */
export const isToWrite = (text: string): boolean => toWrite.test(text)

const nameOf = (block: DraftBlock | undefined): string =>
  block?.kind === 'heading'
    ? `“${plainWords(block.text).trim() || 'a heading without words'}”`
    : 'the beginning'

const isEmpty = (block: DraftBlock): boolean =>
  (block.kind === 'paragraph' && plainWords(block.text).trim() === '') ||
  (block.kind === 'filled' && block.blocks.length === 0) ||
  block.kind === 'pageBreak'

/** A heading that leaves out a level: who moves by headings thinks that they missed one. */
const headingOrder = (blocks: readonly DraftBlock[]): readonly Finding[] => {
  let last = 0
  return blocks.flatMap((block, place) => {
    if (block.kind !== 'heading') return []
    const jumps = block.level > last + 1
    const from = last
    last = block.level
    if (plainWords(block.text).trim() === '') return [{ block: place, says: 'This heading has no words.' }]
    return jumps
      ? [
          {
            block: place,
            says: `${nameOf(block)} is a heading of level ${block.level} after one of level ${from}.`,
          },
        ]
      : []
  })
}

/** Headings with nothing under them, and what the template asks for and nobody wrote. */
const emptySections = (blocks: readonly DraftBlock[]): readonly Finding[] =>
  blocks.flatMap((block, place) => {
    if (block.kind === 'paragraph' && isToWrite(plainWords(block.text)))
      return [
        {
          block: place,
          says: `Still to be written under ${nameOf(blocks.slice(0, place).findLast(({ kind }) => kind === 'heading'))}.`,
        },
      ]
    if (block.kind !== 'heading') return []
    const after = blocks.slice(place + 1)
    const end = after.findIndex((one) => one.kind === 'heading')
    const section = end === -1 ? after : after.slice(0, end)
    const next = end === -1 ? undefined : after[end]
    const hasParts = next?.kind === 'heading' && next.level > block.level
    return section.every(isEmpty) && !hasParts
      ? [{ block: place, says: `There is nothing under ${nameOf(block)}.` }]
      : []
  })

/** What stands for those who can't see a table or a chart, and where a quote is from. */
const alternatives = (blocks: readonly DraftBlock[]): readonly Finding[] =>
  blocks.flatMap((block, place): readonly Finding[] => {
    if (block.kind === 'table')
      return [
        ...(block.caption.trim() === ''
          ? [{ block: place, says: 'This table has no caption that says what it shows.' }]
          : []),
        ...(block.header.some((words) => words.trim() === '')
          ? [{ block: place, says: 'A column of this table has no heading.' }]
          : []),
      ]
    if (block.kind === 'chart' && block.alt?.trim() === '')
      return [{ block: place, says: 'This chart has no alternative text.' }]
    if (block.kind === 'quote' && (block.citation ?? '').trim() === '')
      return [{ block: place, says: 'This quote does not say where it is from.' }]
    return []
  })

/** What is to be looked at in the text of a report, in the order of the text. */
export const textFindings = (blocks: readonly DraftBlock[]): readonly Finding[] =>
  [...headingOrder(blocks), ...emptySections(blocks), ...alternatives(blocks)].toSorted(
    (one, other) => one.block - other.block,
  )

type Asked = {
  readonly text: string
  readonly owner: string | null
  readonly dueDate: string | null
  readonly dueWords?: string | null
}

const parts = /(?:^|\s)\((?:a|b|i|ii)\)\s|;\s|\band (?:that|to)\s/u
/** A sentence that asks; others give the reason. */
const asks = /^(?:that\b|to\s)|\b(?:should|must|ought to|recommends?|like to see|be asked|be required)\b/iu

/** True where it asks for one thing: what asks for several gets one answer for all of them. */
export const isOneAsk = (text: string): boolean =>
  !parts.test(text) &&
  text.split(/(?<=[.!?])\s+/u).filter((sentence) => asks.test(sentence.trim())).length <= 1

const measure =
  /\d|%|£|\b(?:by|within|before|every|each|all|at least|no more than|monthly|quarterly|yearly|annual(?:ly)?|once|twice|publish\w*|report(?:s|ed)? back|double|halve)\b/iu

/**
 * True where one can tell whether it was done: it names a number, a day, how often, or something that is then there
 * for all to see. A sign only: a person decides.
 */
export const isMeasurable = (text: string): boolean => measure.test(text)

/** What is to be looked at in a recommendation. Source: guidance on recommendations that are specific and can be followed up. */
export const askFindings = ({ text, owner, dueDate, dueWords = null }: Asked): readonly string[] => [
  ...(owner === null ? ['has no owner'] : []),
  ...(dueDate === null && dueWords === null ? ['has no date'] : []),
  ...(isOneAsk(text) ? [] : ['seems to ask for more than one thing']),
  ...(isMeasurable(text) ? [] : ['names nothing by which to tell that it was done']),
]
