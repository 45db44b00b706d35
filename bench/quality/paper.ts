import type { Look } from './looks.ts'
import { type Prose, proseFrom } from './prose.ts'

/** A cell over several columns or rows says so; its words are paragraphs joined by a blank line. */
export type PaperCell = { readonly text: string; readonly colSpan?: number; readonly rowSpan?: number }
export type Part =
  | { readonly kind: 'heading'; readonly level: number; readonly label?: string; readonly text: string }
  | {
      readonly kind: 'paragraph'
      readonly label?: string
      readonly text: string
      /** The text of a footnote at its end. */
      readonly note?: string
    }
  | { readonly kind: 'item'; readonly level: number; readonly label: string; readonly text: string }
  | {
      readonly kind: 'table'
      /** Shares of the width. */
      readonly widths: readonly number[]
      readonly header: readonly string[]
      readonly rows: readonly (readonly PaperCell[])[]
      /** On a page of its own, turned on its side. */
      readonly wide: boolean
    }

/** A paper whose structure is known. */
export type Paper = { readonly name: string; readonly look: Look; readonly parts: readonly Part[] }

type Numbers = { section: number; paragraph: number; part: number }

const label = (text: string | undefined): { readonly label?: string } =>
  text === undefined ? {} : { label: text }

const numberOf = (look: Look, { section, part }: Numbers, level: number): string | undefined => {
  if (look.numbers === 'none' || level > 2) return undefined
  if (level === 1) return look.numbers === 'legal' ? `${section}.0` : `${section}.`
  return look.numbers === 'legal' ? `${section}.${part}` : undefined
}

const revisitTable = (prose: Prose, rows: number): Part => ({
  kind: 'table',
  wide: false,
  widths: [1, 2],
  header: ['Recommendation', 'Commentary / Progress'],
  rows: Array.from({ length: rows }, (_, at) => [
    { text: `${at + 1}. ${prose.sentence()}` },
    {
      text: Array.from({ length: 1 + prose.number(3) }, () => prose.sentences(1 + prose.number(3))).join(
        '\n\n',
      ),
    },
  ]),
})

const actionTable = (prose: Prose, rows: number, wide: boolean): Part => ({
  kind: 'table',
  wide,
  widths: [1, 5, 2, 2, 2],
  header: ['No', 'Action', 'Owner', 'Due', 'Status'],
  rows: Array.from({ length: rows }, (_, at) => [
    { text: `${at + 1}` },
    { text: prose.sentence() },
    { text: prose.person() },
    { text: prose.due() },
    { text: prose.status() },
  ]),
})

const periods = ['2021/22', '2022/23', '2023/24', 'Target']

const figuresTable = (prose: Prose, rows: number, years = 4): Part => ({
  kind: 'table',
  wide: false,
  widths: [4, ...periods.slice(-years).map(() => 1 + (4 - years) / 4)],
  header: ['Measure', ...periods.slice(-years)],
  rows: Array.from({ length: rows }, () => [
    { text: prose.phrase().replace(/^./u, (letter) => letter.toUpperCase()) },
    ...Array.from({ length: years }, () => ({ text: `${(prose.number(900) / 10).toFixed(1)}%` })),
  ]),
})

/** What fits in a column of half a page. */
const narrowTable = (prose: Prose, rows: number): Part => ({
  kind: 'table',
  wide: false,
  widths: [3, 2],
  header: ['Action', 'Status'],
  rows: Array.from({ length: rows }, () => [{ text: prose.sentence() }, { text: prose.status() }]),
})

/** Objectives in merged rows, as action plans group them, and an objective's name merged down beside its actions. */
const mergedTable = (prose: Prose): Part => ({
  kind: 'table',
  wide: true,
  widths: [2, 5, 2, 2],
  header: ['Theme', 'Action', 'Lead', 'By when'],
  rows: Array.from({ length: 3 }, (_, group) => [
    [{ text: `Objective ${group + 1}: ${prose.title()}`, colSpan: 4 }],
    [
      { text: prose.title(), rowSpan: 2 },
      { text: prose.sentence() },
      { text: prose.person() },
      { text: prose.due() },
    ],
    [{ text: prose.sentence() }, { text: prose.person() }, { text: prose.due() }],
    [{ text: prose.title() }, { text: prose.sentence() }, { text: prose.person() }, { text: prose.due() }],
  ]).flat(),
})

const items = (prose: Prose, look: Look): readonly Part[] => {
  const marks = look.letters ? ['(a)', '(b)', '(c)', '(d)'] : ['•', '•', '•', '•']
  return marks.slice(0, 2 + prose.number(3)).map(
    (mark): Part => ({
      kind: 'item',
      level: 1,
      label: mark,
      text: prose.number(3) === 0 ? `${prose.sentence()} ${prose.sentence()}` : prose.phrase(),
    }),
  )
}

const tablesFor = (prose: Prose, look: Look): readonly Part[] => {
  if (look.tables === 'lineless')
    return [revisitTable(prose, 14), actionTable(prose, 9, false), figuresTable(prose, 6)]
  if (look.columns === 2) return [revisitTable(prose, 10), figuresTable(prose, 6, 2), narrowTable(prose, 10)]
  const plain = [revisitTable(prose, 16), figuresTable(prose, 6), actionTable(prose, 12, true)]
  return look.tables === 'ruled' ? [...plain, mergedTable(prose)] : plain
}

/** Writes a paper in a look: sections with numbered paragraphs, lists, tables and notes. */
export const paperFrom = (look: Look, seed: number): Paper => {
  const prose = proseFrom(seed)
  const numbers: Numbers = { section: 0, paragraph: 0, part: 0 }
  const tables = [...tablesFor(prose, look)]
  const parts: Part[] = []
  const paragraph = (text: string, note?: string) => {
    numbers.paragraph += 1
    const own = look.numberedParagraphs ? `${numbers.section}.${numbers.paragraph}` : undefined
    parts.push({ kind: 'paragraph', ...label(own), text, ...(note === undefined ? {} : { note }) })
  }
  const heading = (level: number) => {
    const text = prose.title()
    const isCapital = level === 1 && look.capitals
    parts.push({
      kind: 'heading',
      level,
      ...label(numberOf(look, numbers, level)),
      text: isCapital ? text.toUpperCase() : text,
    })
  }
  for (let section = 0; section < 6; section += 1) {
    Object.assign(numbers, { section: section + 1, paragraph: 0, part: 0 })
    heading(1)
    const isParted = !look.numberedParagraphs && section % 2 === 0
    for (let at = 0; at < 3 + prose.number(3); at += 1) {
      if (isParted && at > 0 && at < 3) {
        numbers.part += 1
        heading(2)
        if (look.deep && at === 1) heading(3)
      }
      const hasNote = look.notes && prose.number(3) === 0
      paragraph(prose.sentences(1 + prose.number(5)), hasNote ? prose.sentence() : undefined)
      if (prose.number(3) === 0) {
        paragraph(`${prose.sentence().slice(0, -1)}:`)
        parts.push(...items(prose, look))
      }
    }
    const table = section > 0 ? tables.shift() : undefined
    if (table !== undefined) {
      parts.push(table)
      if (prose.number(2) === 0 && !(table.kind === 'table' && table.wide)) paragraph(prose.sentences(2))
    }
  }
  return { name: `${look.name}-${seed}`, look, parts }
}
