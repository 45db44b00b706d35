import type { Inline, Words } from '../../../../shared/model/report.ts'
import { inlinesOf } from '../../../../shared/rules/report/words.ts'
import { escaped, safeAddress } from './markup.ts'

/** Gives each note its number as it is met. */
export type Notes = { readonly next: () => number }

const tags = { bold: 'strong', italic: 'em' } as const

const run = ({ text, marks = [], link, note }: Inline, notes: Notes): string => {
  const words = escaped(text).replaceAll('\n', '<br>')
  const marked = marks.reduce((inner, mark) => `<${tags[mark]}>${inner}</${tags[mark]}>`, words)
  const address = link === undefined ? null : safeAddress(link)
  const linked = address === null ? marked : `<a href="${escaped(address)}">${marked}</a>`
  if (note === undefined) return linked
  const number = notes.next()
  return `${linked}<sup><a role="doc-noteref" id="mark-${number}" href="#note-${number}" aria-label="Source ${number}">${number}</a></sup>`
}

/** The words of a paragraph as HTML. */
export const inlines = (words: Words, notes: Notes): string =>
  inlinesOf(words)
    .map((inline) => run(inline, notes))
    .join('')
