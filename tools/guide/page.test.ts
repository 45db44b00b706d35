import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../electron/documents/readers/index.ts'
import { extract } from '../../electron/extraction/index.ts'
import { findingRuleGroups } from '../../shared/rules/finding-rules.ts'
import type { FindingRule } from '../../shared/rules/finding/rule.ts'
import { root } from '../fresh-build.ts'
import { findingPage } from './page.ts'

const heads: Readonly<Record<FindingRule['paper'], string>> = {
  minutes:
    'Harrowmere Borough Council\n\nHousing Committee\n\nMinutes of a meeting held on Tuesday, 14 May 2019 at 6.30 pm\n\nPresent: Councillors A. Thorne (Chair), B. Quill and C. Marsh',
  'scrutiny report':
    'Harrowmere Borough Council\n\nScrutiny Report\n\nReport of the Communities Scrutiny Panel\n\nDamp and Mould in Council Homes\n\nMarch 2020\n\nForeword\n\nWe thank all who took part.\n\nIntroduction\n\nThe panel met six times.\n\nFindings\n\nHomes were damp.\n\nConclusions\n\nMuch is to be done.',
  'officer report':
    'Harrowmere Borough Council\n\nReport to: Housing Committee\n\nDate: 14 May 2019\n\nReport of: Director of Homes\n\nSubject: Repairs to Council Homes\n\n1. Background\n\n1.1 Repairs have been slow.',
  'annual report': 'Harrowmere Care Partnership\n\nAnnual Report 2021\n\nOctober 2021',
}

const all = findingRuleGroups.flatMap(({ rules }) => Object.entries<FindingRule>(rules))

test.each(all)('the example of %s makes it fire', async (name, { paper, example }) => {
  const read = await readDocument(new TextEncoder().encode(`${heads[paper]}\n\n${example}\n`), {
    name: 'example.txt',
  })
  if (!read.ok) throw new Error(read.reason.message)
  const { items, other } = extract(read.value, { name: 'example.txt' })
  expect([...items, ...other].map(({ rule }) => rule)).toContain(name)
})

test('the page in the guide is the one that the rules make: npm run guide writes it', () => {
  expect(readFileSync(join(root, 'docs/guide/what-revisit-finds.md'), 'utf8')).toBe(findingPage())
})
