import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Paper, papersOf } from '../electron/extraction/testing/scoring/corpus.ts'
import { examplesIn } from './weights/examples.ts'
import { learned } from './weights/learn.ts'
import { weightsText } from './weights/weights-text.ts'

const usage = `npm run learn -- --corpus DIR[#USE] [--corpus DIR …] [--out DIR]
Learns from papers with truth how much words speak for an item, and writes the weights. Of each corpus the papers
marked "rules" are read, or those of another use that is named ("#all").`

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true },
    out: { type: 'string', default: 'electron/extraction/weights' },
  },
})
if (values.corpus === undefined) {
  console.error(usage)
  process.exit(2)
}

const papers: Paper[] = []
for (const corpus of values.corpus) {
  const [folder = corpus, use = 'rules'] = corpus.split('#')
  papers.push(...(await papersOf(folder, use)))
}
for (const [name, ofMinutes] of [
  ['minutes', true],
  ['reports', false],
] as const) {
  const chosen = papers.filter(({ truth }) => (truth.kind === 'minutes') === ofMinutes)
  const examples = await examplesIn(chosen)
  const weights = learned(examples)
  await writeFile(`${values.out}/${name}.json`, weightsText(weights))
  const items = examples.filter(({ isItem }) => isItem).length
  console.log(
    `${name}: ${chosen.length} papers, ${examples.length} sentences, ${items} items, ${Object.keys(weights.features).length} features`,
  )
}
