import type { Element } from 'domhandler'
import { foldText } from '../printed-text.ts'
import type { PaperPart, PlacedRemark } from '../remarks.ts'
import { createRemarksAlong } from '../remarks-along.ts'
import { childElements, descendants } from '../xml.ts'
import { type InlineEvent, inlineEvents } from './inline.ts'
import { createOpenChanges, signatureOf } from './open-changes.ts'
import type { OdtStyles } from './styles.ts'

/** The comments and open changes of one part of the paper, as its paragraphs come along. */
export type LeftRemarks = {
  /** Takes what somebody left on the paper; what else happens is none of it. */
  readonly take: (event: InlineEvent) => void
  readonly words: (text: string) => void
  readonly endParagraph: (near: string) => void
  readonly placed: () => readonly PlacedRemark[]
}

const wordsOf = (events: readonly InlineEvent[]): string =>
  events.map((event) => (event.kind === 'text' ? event.text : '')).join('')

/** `holder`: the body, header or footer, which begins with the changes that were made in it. */
export const createLeftRemarks = (holder: Element, on: PaperPart, styles: OdtStyles): LeftRemarks => {
  const along = createRemarksAlong(on)
  const textOf = ({ children }: Element): string => wordsOf(inlineEvents(children, false, styles))
  const changes = createOpenChanges(holder, along, textOf)
  return {
    take: (event) => {
      if (event.kind === 'change') changes.change(event)
      else if (event.kind === 'comment') {
        const lines = descendants(event.comment, 'text:p').map(textOf)
        along.comment(signatureOf(event.comment), lines.join('\n\n'))
      }
    },
    words: changes.words,
    endParagraph: along.endParagraph,
    placed: along.placed,
  }
}

const notWords = new Set(['office:annotation', 'text:tracked-changes'])

const paragraphsIn = (element: Element): readonly Element[] =>
  childElements(element).flatMap((inner) => {
    if (notWords.has(inner.name)) return []
    return inner.name === 'text:p' || inner.name === 'text:h' ? [inner] : paragraphsIn(inner)
  })

/** The lines of a note, header or footer, a paragraph each; what was left on them goes to `left`. */
export const linesAside = (element: Element, left: LeftRemarks, styles: OdtStyles): readonly string[] =>
  paragraphsIn(element).map((paragraph) => {
    const events = inlineEvents(paragraph.children, false, styles)
    for (const event of events) {
      if (event.kind === 'text') left.words(event.text)
      else left.take(event)
    }
    const line = foldText(wordsOf(events))
    left.endParagraph(line)
    return line
  })
