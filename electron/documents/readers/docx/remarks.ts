import type { Element } from 'domhandler'
import type { Block, Remark } from '../../../../shared/model/source-document.ts'
import { blockText } from '../block-draft.ts'
import { foldText } from '../printed-text.ts'
import { childElements, descendants, innerText } from '../xml.ts'
import type { WordXml } from './word-xml.ts'

/** A remark with the words of the paragraph that it was left on. */
export type PlacedRemark = { readonly remark: Remark; readonly near: string }

const signed = (element: Element, prefix: string): Pick<Remark, 'author' | 'date'> => ({
  author: element.attribs[`${prefix}author`]?.trim() || null,
  date: /^\d{4}-\d{2}-\d{2}/u.exec(element.attribs[`${prefix}date`] ?? '')?.[0] ?? null,
})

/** An unsettled change as a remark. The words put in stay in the paper; those struck out are only here. */
export const changeRemark = (
  element: Element,
  kind: 'inserted' | 'struck',
  prefix: string,
): Remark | undefined => {
  const words = [`${prefix}t`, `${prefix}delText`].flatMap((name) => descendants(element, name))
  const text = foldText(words.map(innerText).join(''))
  return text === '' ? undefined : { kind, ...signed(element, prefix), text }
}

/** The comments of the paper by their ids. */
export const readComments = ({ root, prefix }: WordXml): ReadonlyMap<string, Remark> => {
  const comments =
    root === undefined ? [] : childElements(root).filter(({ name }) => name === `${prefix}comment`)
  return new Map(
    comments.map((comment) => {
      const paragraphs = childElements(comment).map((inner) => innerText(inner))
      const text = foldText(paragraphs.join('\n\n'))
      return [comment.attribs[`${prefix}id`] ?? '', { kind: 'comment', ...signed(comment, prefix), text }]
    }),
  )
}

const wordsOf = (block: Block): string =>
  foldText(
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join('\n')
      : blockText(block),
  ).replace(/\s+/gu, ' ')

/** Puts each remark on the block that holds the words it was left on; they come in the order of the paper. */
export const withRemarks = (blocks: readonly Block[], placed: readonly PlacedRemark[]): readonly Block[] => {
  if (placed.length === 0 || blocks.length === 0) return blocks
  const words = blocks.map(wordsOf)
  const on = new Map<number, Remark[]>()
  let from = 0
  for (const { remark, near } of placed) {
    const sought = foldText(near).replace(/\s+/gu, ' ')
    const found = sought === '' ? -1 : words.findIndex((text, at) => at >= from && text.includes(sought))
    from = found < 0 ? from : found
    on.set(from, [...(on.get(from) ?? []), remark])
  }
  return blocks.map((block, at) => {
    const remarks = on.get(at)
    return remarks === undefined ? block : { ...block, remarks }
  })
}
