import type { BlockDraft } from '../block-draft.ts'
import { isTitleLike } from '../title-shape.ts'

/** One row: what stands in its two cells. */
export type LayoutRow = { readonly number: string; readonly blocks: readonly BlockDraft[] }

const isNumber = (text: string): boolean => /^(?:(?:\d{1,4}(?:[./]\d{1,4})*|[A-Z])[.)]?)?$/u.test(text)

/**
 * Minutes are often laid out as a table with the numbers in one column and whole items in the other. Such a
 * table holds no data: true where the first column is numbers and half of the items or more run over several
 * blocks.
 */
export const isNumberedLayout = (rows: readonly LayoutRow[]): boolean =>
  rows.length > 1 &&
  rows.every(({ number }) => isNumber(number)) &&
  rows.some(({ number }) => number !== '') &&
  rows.filter(({ blocks }) => blocks.length >= 3).length * 2 >= rows.length

/** The items as blocks of the paper, each number in front of its item's first words. */
export const layoutBlocks = (rows: readonly LayoutRow[]): BlockDraft[] =>
  rows.flatMap(({ number, blocks: [first, ...rest] }) => {
    if (first === undefined || first.kind === 'table' || first.label !== undefined || number === '') {
      return [first, ...rest].filter((block) => block !== undefined)
    }
    const { page, text } = first
    const heading = first.kind === 'paragraph' && rest.length > 0 && isTitleLike(text)
    return [
      heading ? { kind: 'heading', page, level: 2, label: number, text } : { ...first, label: number },
      ...rest,
    ]
  })
