import type { BlockDraft } from '../block-draft.ts'
import { isBullet, isContentsLine, printedText } from '../printed-text.ts'
import { isCapitalTitle, isPageNumber } from '../title-shape.ts'
import { type InlineRun, inlineRun } from './inline.ts'
import { listLabels } from './list-label.ts'
import { isBlock, type MarkupElement, type MarkupNode } from './node.ts'
import type { MarkupRules, ParagraphFacts } from './rules.ts'
import { tableBlocks } from './table.ts'

/** What surrounds the nodes being read. */
type Place = {
  readonly heading?: number
  readonly listLevel: number
  readonly bold: boolean
  readonly pre: boolean
}

type Worded = { readonly label?: string; readonly text: string }

export const topPlace: Place = { listLevel: 0, bold: false, pre: false }

const headingTag = /^h([1-6])$/u
const deepest = (level: number): number => Math.min(Math.max(level, 1), 9)

const wording = (facts: ParagraphFacts): Worded => {
  const { label, text } = printedText(facts.raw)
  // A number alone ("Recommendation 1") is the words of its paragraph, as where it was typed.
  if (facts.label !== undefined && text === '' && label === undefined) return { text: facts.label }
  if (facts.label === undefined) return label === undefined ? { text } : { label, text }
  // An automatic number comes first; what was typed after it ("1. (a) …") belongs to the words.
  return { label: facts.label, text: label === undefined ? text : `${label} ${text}` }
}

/** Capitals alone may be a signature; in bold, or with a number, they are a heading. */
const capitalHeading = ({ label, text }: Worded, bold: boolean): number | undefined => {
  const numbered = label !== undefined && /^\d/u.test(label)
  const title = numbered ? text.replace(/\s*[:–—-]$/u, '') : text
  return isCapitalTitle(title) && (numbered || (bold && label === undefined)) ? 2 : undefined
}

const paragraphBlock = (run: InlineRun, place: Place, rules: MarkupRules): BlockDraft[] => {
  const facts = rules.facts(run.raw)
  const worded = wording(facts)
  const inTable = facts.headerRow !== undefined
  // A number over an empty paragraph is a slip, unless it is words ("Recommendation 1") or fills a table's cell.
  const counts = inTable || facts.label === undefined || /\p{L}{3}/u.test(facts.label)
  if (!inTable && isPageNumber(worded.text)) return []
  if (worded.text === '' || (worded.text === facts.label && !counts)) return []
  const page = facts.page ?? null
  const guessed = isContentsLine(facts.raw) ? undefined : capitalHeading(worded, facts.bold ?? run.bold)
  const level = facts.headingLevel ?? place.heading ?? guessed
  if (level !== undefined) return [{ kind: 'heading', page, level: deepest(level), ...worded }]
  const bold = (facts.bold ?? run.bold) ? { bold: true } : {}
  const listed = facts.listLevel !== undefined || (worded.label !== undefined && isBullet(worded.label))
  return listed
    ? [{ kind: 'listItem', page, level: deepest(facts.listLevel ?? 1), ...worded, ...bold }]
    : [{ kind: 'paragraph', page, ...worded, ...bold }]
}

const paragraphs = (nodes: readonly MarkupNode[], place: Place, rules: MarkupRules): BlockDraft[] => {
  const run = inlineRun(nodes, { bold: place.bold, keepLines: place.pre })
  // Two line breaks in a row are how pages without paragraphs part them.
  return run.raw.split(/\n\s*\n/u).flatMap((raw) => paragraphBlock({ raw, bold: run.bold }, place, rules))
}

const labelled = (draft: BlockDraft, label: string): { readonly label: string; readonly text: string } => {
  const text = draft.kind === 'table' ? '' : draft.text
  const typed = draft.kind === 'table' ? undefined : draft.label
  if (typed === undefined) return { label, text }
  // "• 1.1 To consider": the mark is the converter's, the number the paper's.
  return isBullet(label) ? { label: typed, text } : { label, text: `${typed} ${text}` }
}

/** One list item: its paragraphs joined into one block, what is nested in it after it. */
const itemBlocks = (item: MarkupElement, label: string, place: Place, rules: MarkupRules): BlockDraft[] => {
  const inner = nodeBlocks(item.children, place, rules)
  const nested = inner.findIndex((draft) => draft.kind !== 'paragraph')
  const own = nested < 0 ? inner : inner.slice(0, nested)
  const [first, ...more] = own
  if (first === undefined) return inner
  const worded = labelled(first, label)
  const texts = more.map((draft) =>
    draft.kind === 'table' ? '' : [draft.label, draft.text].filter((part) => part !== undefined).join(' '),
  )
  const bold = own.every((draft) => draft.kind === 'paragraph' && draft.bold === true) ? { bold: true } : {}
  const text = [worded.text, ...texts].join('\n\n')
  const block: BlockDraft = {
    kind: 'listItem',
    page: first.page,
    level: deepest(place.listLevel),
    label: worded.label,
    text,
    ...bold,
  }
  return [block, ...inner.slice(own.length)]
}

const listBlocks = (list: MarkupElement, place: Place, rules: MarkupRules): BlockDraft[] => {
  const labels = listLabels(list)[Symbol.iterator]()
  const inside = { ...place, listLevel: place.listLevel + 1 }
  return list.children.flatMap((child) => {
    if (typeof child === 'string') return paragraphs([child], place, rules)
    if (child.tag !== 'li') return nodeBlocks([child], place, rules)
    return itemBlocks(child, labels.next().value ?? '•', inside, rules)
  })
}

const elementBlocks = (element: MarkupElement, place: Place, rules: MarkupRules): BlockDraft[] => {
  if (rules.skip(element)) return []
  if (element.tag === 'table') {
    return tableBlocks(element, rules, (nodes) => nodeBlocks(nodes, topPlace, rules))
  }
  if (element.tag === 'ul' || element.tag === 'ol') return listBlocks(element, place, rules)
  const level = headingTag.exec(element.tag)?.[1]
  const inside: Place = {
    ...place,
    ...(level === undefined ? {} : { heading: Number(level) }),
    bold: place.bold || element.tag === 'b' || element.tag === 'strong',
    pre: place.pre || element.tag === 'pre',
  }
  return nodeBlocks(element.children, inside, rules)
}

/** The blocks of a stretch of HTML, in reading order. Loose text between blocks is a paragraph. */
export const nodeBlocks = (nodes: readonly MarkupNode[], place: Place, rules: MarkupRules): BlockDraft[] => {
  const blocks: BlockDraft[] = []
  let loose: MarkupNode[] = []
  const flush = () => {
    if (loose.length > 0) blocks.push(...paragraphs(loose, place, rules))
    loose = []
  }
  for (const node of nodes) {
    if (typeof node !== 'string' && rules.skip(node)) continue
    if (!isBlock(node)) loose.push(node)
    else {
      flush()
      blocks.push(...elementBlocks(node, place, rules))
    }
  }
  flush()
  return blocks
}
