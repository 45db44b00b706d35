import type { Element } from 'domhandler'
import type { Remark } from '../../../../shared/model/source-document.ts'
import { foldText } from '../printed-text.ts'
import { childElements, descendants, innerText } from '../xml.ts'
import type { WordXml } from './word-xml.ts'

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
