import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'

const kept = /\.(?:pdf|docx?|odt|rtf|html?|md|txt|eml|msg|xlsx|csv)$/u
/** Small files fault as well as long ones, and sooner. */
const folders = ['../readers', '../../../resources/sample'] as const
// The sample's Word file is small; its PDFs are mostly fonts.
const heavy = /resources.*\.pdf$/u

/** The good files that faults are made from, by format. */
export const seedFiles = (): ReadonlyMap<string, readonly string[]> => {
  const byFormat = new Map<string, string[]>()
  for (const folder of folders) {
    const root = new URL(folder, import.meta.url).pathname
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (!entry.isFile() || !kept.test(entry.name) || heavy.test(path)) continue
      const format = extname(entry.name).slice(1)
      byFormat.set(format, [...(byFormat.get(format) ?? []), path].toSorted())
    }
  }
  return byFormat
}
