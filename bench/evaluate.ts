import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readDocument } from '../electron/documents/readers/index.ts'
import { extract } from '../electron/extraction/index.ts'
import { type Extraction, paperKinds } from '../shared/model/candidate.ts'
import { type Paper, papersOf } from './evaluation/corpus.ts'
import { type Score, scoreOf } from './evaluation/score.ts'
import { lineOf, totalsOf, typeLines } from './evaluation/totals.ts'

const usage = 'npm run evaluate -- --corpus DIR [--use rules|check|all] [--worst N] [--json FILE]'

type Result = {
  readonly paper: Paper
  readonly score: Score
  readonly extraction: Extraction
  readonly ms: number
  readonly unread?: string
}

const nothing: Extraction = {
  kind: 'other',
  title: null,
  council: null,
  body: null,
  meetingDate: null,
  sets: [],
  items: [],
  other: [],
}

const evaluated = async (paper: Paper): Promise<Result> => {
  const bytes = new Uint8Array(await readFile(paper.path))
  const read = await readDocument(bytes, { name: paper.name })
  if (!read.ok)
    return {
      paper,
      extraction: nothing,
      score: scoreOf(nothing, paper.truth),
      ms: 0,
      unread: read.reason.message,
    }
  const start = performance.now()
  const extraction = extract(read.value, { name: paper.name })
  return { paper, extraction, score: scoreOf(extraction, paper.truth), ms: performance.now() - start }
}

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 150)

const detailLines = ({ paper, score, extraction, unread }: Result): readonly string[] => [
  `\n${paper.name}${unread === undefined ? '' : `  NOT READ: ${unread}`}`,
  ...(score.kindRight ? [] : [`  kind    ${extraction.kind}, is ${paper.truth.kind}`]),
  ...(score.dateRight ? [] : [`  date    ${extraction.meetingDate}, is ${paper.truth.meetingDate}`]),
  ...score.missed.map((item) => `  missed  ${item.type} ${item.number ?? ''}: ${short(item.text)}`),
  ...score.falseItems.map((item) => `  false   ${item.type} [${item.rule}]: ${short(item.text)}`),
  ...score.matched.flatMap(({ truth, found }) =>
    truth.type === found.type
      ? []
      : [`  type    ${found.type} [${found.rule}], is ${truth.type}: ${short(truth.text)}`],
  ),
]

const faults = ({ score }: Result): number =>
  score.missed.length + score.falseItems.length + Number(!score.kindRight) + Number(!score.dateRight)

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    use: { type: 'string', default: 'rules' },
    worst: { type: 'string', default: '8' },
    json: { type: 'string' },
  },
})
if (values.corpus === undefined) {
  console.error(usage)
  process.exit(2)
}

const results: Result[] = []
for (const paper of await papersOf(values.corpus, values.use)) results.push(await evaluated(paper))
const scoresOf = (chosen: readonly Result[]) => chosen.map(({ score }) => score)

const worst = results.filter((result) => faults(result) > 0).toSorted((a, b) => faults(b) - faults(a))
for (const result of worst.slice(0, Number(values.worst))) console.log(detailLines(result).join('\n'))

console.log(`\n${lineOf('all', totalsOf(scoresOf(results)))}`)
for (const line of typeLines(scoresOf(results))) console.log(line)
for (const kind of paperKinds) {
  const chosen = results.filter(({ paper }) => paper.truth.kind === kind)
  if (chosen.length > 0) console.log(lineOf(kind, totalsOf(scoresOf(chosen))))
}
for (const provenance of new Set(results.map(({ paper }) => paper.provenance)))
  console.log(
    lineOf(provenance, totalsOf(scoresOf(results.filter(({ paper }) => paper.provenance === provenance)))),
  )
console.log(
  `extraction ${results.reduce((total, { ms }) => total + ms, 0).toFixed(0)} ms for ${results.length} papers`,
)

if (values.json !== undefined) {
  const rows = results.map(({ paper, score, extraction, ms, unread }) => ({
    file: paper.name,
    unread,
    ms,
    ...totalsOf([score]),
    extraction,
  }))
  await writeFile(values.json, JSON.stringify({ all: totalsOf(scoresOf(results)), papers: rows }, null, 2))
}
