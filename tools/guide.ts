import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findingPage } from './guide/page.ts'
import { root } from './fresh-build.ts'

// Writes the pages of the guide that are made from the code.
const folder = join(root, 'docs/guide')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'what-revisit-finds.md'), findingPage())
