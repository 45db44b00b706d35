import type { JSONContent } from '@tiptap/core'
import type { Inline, Words } from '../../../../shared/model/report.ts'
import { inlinesOf } from '../../../../shared/rules/report/words.ts'

type Mark = { readonly type: string; readonly attrs?: Record<string, unknown> }

const marksOf = ({ marks = [], link }: Inline): Mark[] => [
  ...(link === undefined ? [] : [{ type: 'link', attrs: { href: link } }]),
  ...marks.map((type) => ({ type })),
]

const linesOf = (text: string, marks: readonly Mark[]): JSONContent[] =>
  text
    .split('\n')
    .flatMap((line, place): JSONContent[] => [
      ...(place === 0 ? [] : [{ type: 'hardBreak', marks: [...marks] }]),
      ...(line === '' ? [] : [{ type: 'text', text: line, marks: [...marks] }]),
    ])

/** The words of a paragraph as the editor's nodes. */
export const toInline = (words: Words): JSONContent[] =>
  inlinesOf(words).flatMap((inline): JSONContent[] => {
    const marks = marksOf(inline)
    return [
      ...(inline.figure === undefined
        ? linesOf(inline.text, marks)
        : [{ type: 'figure', attrs: { name: inline.figure, text: inline.text }, marks }]),
      ...(inline.note === undefined ? [] : [{ type: 'note', attrs: { text: inline.note } }]),
    ]
  })

const looks = ['bold', 'italic'] as const

const lookOf = (node: JSONContent): Pick<Inline, 'marks' | 'link'> => {
  const has = (node.marks ?? []).map(({ type }) => type)
  const marks = looks.filter((look) => has.includes(look))
  const link: unknown = node.marks?.find(({ type }) => type === 'link')?.attrs?.['href']
  return {
    ...(marks.length > 0 ? { marks } : {}),
    ...(typeof link === 'string' ? { link } : {}),
  }
}

const sameLook = (one: Inline, other: Inline): boolean =>
  one.note === undefined &&
  one.figure === undefined &&
  other.figure === undefined &&
  one.link === other.link &&
  (one.marks ?? []).join() === (other.marks ?? []).join()

const runOf = (node: JSONContent): Inline => {
  if (node.type === 'figure')
    return {
      text: String(node.attrs?.['text'] ?? ''),
      ...lookOf(node),
      figure: String(node.attrs?.['name']),
    }
  return { text: node.type === 'hardBreak' ? '\n' : (node.text ?? ''), ...lookOf(node) }
}

/** The editor's nodes as the words of a paragraph: bare where none looks other than the rest. */
export const fromInline = (content: readonly JSONContent[] = []): Words => {
  const runs: Inline[] = []
  for (const node of content) {
    const last = runs.at(-1)
    if (node.type === 'note') {
      const note = String(node.attrs?.['text'] ?? '')
      if (last !== undefined && last.note === undefined) runs[runs.length - 1] = { ...last, note }
      else runs.push({ text: '', note })
      continue
    }
    const run = runOf(node)
    if (last !== undefined && sameLook(last, run))
      runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  const [first, ...more] = runs
  if (first === undefined) return ''
  const isBare = more.length === 0 && Object.keys(first).length === 1
  return isBare ? first.text : runs
}
