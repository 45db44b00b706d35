import type { Element } from 'domhandler'
import { foldText } from '../printed-text.ts'
import type { RemarksAlong, Signature } from '../remarks-along.ts'
import { child, childElements, descendants, innerText } from '../xml.ts'
import type { InlineEvent } from './inline.ts'

type Change = { readonly by: Signature; readonly struck?: string }
type ChangeEvent = Extract<InlineEvent, { kind: 'change' }>

const oneLine = (element: Element | undefined): string =>
  element === undefined ? '' : foldText(innerText(element))

/** Who left a remark, and when: from the element that holds "dc:creator" and "dc:date". */
export const signatureOf = (element: Element | undefined): Signature => ({
  author: oneLine(child(element, 'dc:creator')) || null,
  date: /^\d{4}-\d{2}-\d{2}/u.exec(oneLine(child(element, 'dc:date')))?.[0] ?? null,
})

/** The tracked changes of the paper by their ids; changes of looks are none. */
const readChanges = (body: Element, textOf: (paragraph: Element) => string): ReadonlyMap<string, Change> => {
  const regions = child(body, 'text:tracked-changes')
  return new Map(
    (regions === undefined ? [] : childElements(regions)).flatMap((region): (readonly [string, Change])[] => {
      const id = region.attribs['text:id'] ?? region.attribs['xml:id'] ?? ''
      const [change] = childElements(region)
      const by = signatureOf(child(change, 'office:change-info'))
      if (change?.name === 'text:insertion') return [[id, { by }]]
      if (change?.name !== 'text:deletion') return []
      const paragraphs = ['text:h', 'text:p'].flatMap((name) => descendants(change, name))
      return [[id, { by, struck: paragraphs.map(textOf).join('\n\n') }]]
    }),
  )
}

/** Follows the changes that nobody has settled along the paper, and tells them to `remarks`. */
export type OpenChanges = {
  readonly change: (event: ChangeEvent) => void
  readonly words: (text: string) => void
}

export const createOpenChanges = (
  body: Element,
  remarks: RemarksAlong,
  textOf: (paragraph: Element) => string,
): OpenChanges => {
  const changes = readChanges(body, textOf)
  const open = new Map<string, Signature>()
  return {
    change: ({ id, place }) => {
      const change = changes.get(id)
      remarks.kept()
      if (place === 'end') open.delete(id)
      else if (change?.struck !== undefined) remarks.changed('struck', change.by, change.struck)
      else if (change !== undefined && place === 'start') open.set(id, change.by)
      remarks.kept()
    },
    words: (text) => {
      if (open.size === 0) remarks.kept()
      for (const by of open.values()) remarks.changed('inserted', by, text)
    },
  }
}
