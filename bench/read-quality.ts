import { mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readDocument } from '../electron/documents/readers/index.ts'
import type { Benchmark } from './measure/benchmark.ts'
import type { Figure } from './measure/figure.ts'
import { looks } from './quality/looks.ts'
import { paperFrom } from './quality/paper.ts'
import { print, type Printed } from './quality/print.ts'
import { type Kind, type Score, scoreOf, shareOf, sumOf } from './quality/score.ts'

const seeds = [1, 2, 3]

type Read = { readonly printed: Printed; readonly score: Score }

const readOne = async (printed: Printed): Promise<Read> => {
  const bytes = new Uint8Array(await readFile(printed.path))
  const read = await readDocument(bytes, { name: basename(printed.path) })
  if (!read.ok) throw new Error(`${printed.path}: ${read.reason.message}`)
  return { printed, score: scoreOf(printed, read.value) }
}

type Part = { readonly words: string; readonly of: (printed: Printed) => boolean }

const tagged: Part = { words: 'tagged', of: (printed) => printed.tagged }
const untagged: Part = { words: 'untagged', of: (printed) => !printed.tagged }
const withTables = (words: string, tables: Printed['paper']['look']['tables']): Part => ({
  words,
  of: (printed) => !printed.tagged && printed.paper.look.tables === tables,
})
const inColumns: Part = {
  words: 'two columns, untagged',
  of: (printed) => !printed.tagged && printed.paper.look.columns === 2,
}

const wanted: readonly (readonly [kind: Kind, part: Part, atLeast: number])[] = [
  ['headings', tagged, 97],
  ['headings', untagged, 92],
  ['paragraphs', tagged, 95],
  ['paragraphs', untagged, 90],
  ['rows', tagged, 100],
  ['rows', withTables('ruled, untagged', 'ruled'), 97],
  ['rows', withTables('lines between rows only, untagged', 'across'), 97],
  ['rows', withTables('borderless, untagged', 'lineless'), 85],
  ['notes', tagged, 97],
  ['notes', untagged, 92],
  ['order', inColumns, 100],
]

const names: Readonly<Record<Kind, string>> = {
  headings: 'headings',
  paragraphs: 'paragraphs',
  rows: 'table rows',
  notes: 'foot notes',
  order: 'in reading order',
}

/**
 * How much of a paper is read exactly as it was written: papers in the manner of several councils, printed by
 * LibreOffice and Chromium where these are installed. What is made up counts as much as what is missed.
 */
export const readQuality: Benchmark = async ({ folder }) => {
  const own = join(folder, 'quality')
  await mkdir(own, { recursive: true })
  const papers = seeds.flatMap((seed) => looks.map((look) => paperFrom(look, seed)))
  const all = await print(papers, own)
  const reads: Read[] = []
  for (const printed of all) reads.push(await readOne(printed))
  return wanted.flatMap(([kind, part, limit]): readonly Figure[] => {
    const counts = reads.filter(({ printed }) => part.of(printed)).map(({ score }) => score[kind])
    const sum = sumOf(counts)
    if (sum.wanted === 0) return []
    return [
      {
        what: `read PDF exactly: ${names[kind]}, ${part.words} (${sum.exact} of ${sum.wanted})`,
        unit: '%',
        value: shareOf(sum),
        aim: { words: `at least ${limit} %`, limit, atLeast: true },
      },
    ]
  })
}
