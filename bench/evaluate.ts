import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { papersOf } from '../electron/extraction/testing/scoring/corpus.ts'
import type { Evaluated } from '../electron/extraction/testing/scoring/evaluated.ts'
import { lineOf, totalsOf, typeLines } from '../electron/extraction/testing/scoring/totals.ts'
import { paperKinds } from '../shared/model/candidate.ts'
import { comparison } from './evaluation/compare.ts'
import { evaluatedInParallel } from './evaluation/in-parallel.ts'
import { outcomeOf, resultsOf, resultsSchema } from './evaluation/outcome.ts'

const usage = `npm run evaluate -- --corpus DIR [--use rules|check|all] [--worst N] [--json FILE] [--compare FILE]
Papers marked "check" are scored only where --use asks for them. --compare takes a file that --json wrote.`

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    use: { type: 'string', default: 'rules' },
    worst: { type: 'string', default: '8' },
    json: { type: 'string' },
    compare: { type: 'string' },
  },
})
if (values.corpus === undefined) {
  console.error(usage)
  process.exit(2)
}

const results = await evaluatedInParallel(await papersOf(values.corpus, values.use))

const worst = results
  .filter(({ faults }) => faults.length > 0)
  .toSorted((a, b) => b.faults.length - a.faults.length)
  .slice(0, Number(values.worst))
for (const { paper, faults } of worst) console.log([`\n${paper.name}`, ...faults].join('\n  '))

const scoresOf = (chosen: readonly Evaluated[]) => chosen.map(({ score }) => score)
const group = (name: string, chosen: readonly Evaluated[]) => {
  if (chosen.length > 0) console.log(lineOf(name, totalsOf(scoresOf(chosen))))
}

console.log('')
group('all', results)
for (const line of typeLines(scoresOf(results))) console.log(line)
for (const kind of paperKinds)
  group(
    kind,
    results.filter(({ paper }) => paper.truth.kind === kind),
  )
for (const provenance of new Set(results.map(({ paper }) => paper.provenance)))
  group(
    provenance,
    results.filter(({ paper }) => paper.provenance === provenance),
  )
const ms = results.reduce((total, result) => total + result.ms, 0)
console.log(`extraction ${ms.toFixed(0)} ms for ${results.length} papers`)

if (values.compare !== undefined) {
  const before = resultsSchema.parse(JSON.parse(await readFile(values.compare, 'utf8')))
  console.log(`\nsince ${values.compare}:`)
  for (const line of comparison(before.papers, results.map(outcomeOf))) console.log(line)
}
if (values.json !== undefined) await writeFile(values.json, JSON.stringify(resultsOf(results), null, 2))
