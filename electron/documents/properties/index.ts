import { readFile, stat } from 'node:fs/promises'
import { pdfProperties } from './pdf-properties.ts'
import { zipProperties } from './zip-properties.ts'

/** A file larger than this is not looked into: none is imported. */
const mostBytes = 200 * 1024 * 1024

/**
 * What a file says of itself beside what is read of it: author, title, company, keywords of Word, OpenDocument, Excel
 * and PDF files, a piece each. Nothing for other forms, and for a file that can't be read.
 */
export const fileProperties = async (path: string): Promise<readonly string[]> => {
  try {
    if ((await stat(path)).size > mostBytes) return []
    const bytes = await readFile(path)
    const head = bytes.subarray(0, 1024).toString('latin1')
    if (head.startsWith('PK')) return zipProperties(bytes)
    return head.includes('%PDF-') ? pdfProperties(bytes) : []
  } catch {
    // Whatever a file does to it: the words that were read of it are looked through all the same.
    return []
  }
}
