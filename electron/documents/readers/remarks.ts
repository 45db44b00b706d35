import type { Block, Remark } from '../../../shared/model/source-document.ts'
import { blockText } from './block-draft.ts'
import { foldText } from './printed-text.ts'

/** The paper itself, its foot- and endnotes, its running headers and footers. */
export type PaperPart = 'body' | 'notes' | 'furniture'

/** A remark with the words of the paragraph that it was left on, and how many such paragraphs stand before it there. */
export type PlacedRemark = {
  readonly remark: Remark
  readonly on: PaperPart
  readonly near: string
  readonly nth: number
}

/** The words of a paragraph, however they are spaced. */
const nearWords = (text: string): string => foldText(text).replace(/\s+/gu, ' ')

/** Says of each paragraph of a part, as they come, how many before it say the same. */
export const createParagraphCount = (): ((text: string) => Pick<PlacedRemark, 'near' | 'nth'>) => {
  const said = new Map<string, number>()
  return (text) => {
    const near = nearWords(text)
    const nth = said.get(near) ?? 0
    said.set(near, nth + 1)
    return { near, nth }
  }
}

/** The remarks of one paragraph, those that say nothing left out. */
export const placedRemarks = (
  remarks: readonly (Remark | undefined)[],
  on: PaperPart,
  paragraph: Pick<PlacedRemark, 'near' | 'nth'>,
): readonly PlacedRemark[] =>
  remarks.flatMap((remark) => {
    const text = remark === undefined ? '' : foldText(remark.text)
    return remark === undefined || text === '' ? [] : [{ remark: { ...remark, text }, on, ...paragraph }]
  })

const textsOf = (block: Block): readonly string[] =>
  block.kind === 'table'
    ? block.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    : [blockText(block), ...(block.label === undefined ? [] : [block.text])]

const paragraphsIn = (text: string): readonly string[] => {
  const parts = text.split(/\n{2,}/u)
  return (parts.length > 1 ? [...parts, text] : parts).map(nearWords)
}

/** Which of these blocks each remark is on: the same paragraph as often as it comes, else whatever holds its words. */
const blocksOf = (blocks: readonly Block[], placed: readonly PlacedRemark[]): readonly number[] => {
  if (placed.length === 0) return []
  const words = blocks.map((block) => nearWords(textsOf(block).join('\n')))
  const alike = new Map(placed.map(({ near }): readonly [string, number[]] => [near, []]))
  for (const block of blocks) {
    const paragraphs = textsOf(block).flatMap(paragraphsIn)
    for (const paragraph of block.kind === 'table' ? paragraphs : new Set(paragraphs))
      alike.get(paragraph)?.push(block.index)
  }
  let from = 0
  return placed.map(({ near, nth }) => {
    const same = near === '' ? undefined : alike.get(near)?.[nth]
    const at =
      same === undefined
        ? words.findIndex((text, index) => index >= from && near !== '' && text.includes(near))
        : blocks.findIndex(({ index }) => index === same)
    from = at < 0 ? from : at
    return blocks[from]?.index ?? 0
  })
}

/** Puts each remark on the block that it was left on; they come in the order of each part. Headers have no block. */
export const withRemarks = (blocks: readonly Block[], placed: readonly PlacedRemark[]): readonly Block[] => {
  const on = new Map<number, Remark[]>()
  for (const part of ['body', 'notes'] as const) {
    const own = blocks.filter(({ kind }) => (kind === 'note') === (part === 'notes'))
    const left = placed.filter((one) => one.on === part)
    // A note without words is no block.
    const places = blocksOf(own.length === 0 ? blocks : own, left)
    for (const [at, { remark }] of left.entries()) {
      const place = places[at] ?? 0
      on.set(place, [...(on.get(place) ?? []), remark])
    }
  }
  return blocks.map((block) => {
    const remarks = on.get(block.index)
    return remarks === undefined ? block : { ...block, remarks }
  })
}
