/**
 * `npm run faults`: a thousand faults in the papers of each format; `npm run faults -- docx 5000 77` for one format,
 * another count and another first number. What a reader does not bear is named with the number that makes it again.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { runFaults } from '../electron/documents/faults/run-faults.ts'
import { seedFiles } from '../electron/documents/faults/seed-files.ts'

const [format, count = '1000', first = String(Math.floor(Math.random() * 1e9))] = process.argv.slice(2)

const folder = mkdtempSync(join(tmpdir(), 'revisit-faults-'))
process.on('exit', () => rmSync(folder, { recursive: true }))

for (const [name, files] of seedFiles(folder)) {
  if (format !== undefined && format !== name) continue
  const { tried, read, unborne } = await runFaults(files, Number(count), Number(first), (done) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${name} ${done}`)
  })
  console.log(
    `\r${name}: ${tried} faults from number ${first}, ${read} read all the same, ${unborne.length} not borne`,
  )
  for (const { path, seed, fault, why } of unborne) {
    console.log(`  ${basename(path)} number ${seed} (${fault}): ${why.split('\n').slice(0, 4).join(' | ')}`)
    process.exitCode = 1
  }
}
