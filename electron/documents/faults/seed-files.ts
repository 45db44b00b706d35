import { readdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { madePapers } from './made-papers.ts'

const readable = /\.(?:pdf|docx?|odt|rtf|html?|md|txt|eml|msg|xlsx|csv)$/u
/** Small files fault as well as long ones, and sooner. */
const folders = ['../readers', '../../../resources/sample'] as const
// The sample's Word file is small; its PDFs are mostly fonts.
const heavy = /resources.*\.pdf$/u

/** The good files that faults are made from, by format. Papers that are no files yet are written into `folder`. */
export const seedFiles = (folder: string): ReadonlyMap<string, readonly string[]> => {
  const byFormat = new Map<string, string[]>()
  for (const [name, bytes] of Object.entries(madePapers())) {
    const path = join(folder, name)
    writeFileSync(path, bytes)
    byFormat.set(extname(name).slice(1), [path])
  }
  for (const kept of folders) {
    const root = new URL(kept, import.meta.url).pathname
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (!entry.isFile() || !readable.test(entry.name) || heavy.test(path)) continue
      const format = extname(entry.name).slice(1)
      byFormat.set(format, [...(byFormat.get(format) ?? []), path].toSorted())
    }
  }
  return byFormat
}
