import { ok, type Result } from '../../../shared/model/result.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import { scannedPages, withScans } from './recognised-paper.ts'
import type { ScanReader } from './scan-client.ts'
import type { ScannedPage } from './scanned-page.ts'

type Progress = { readonly done: number; readonly total: number }

/** Reads the scans of a paper at one go, for the command line: the paper with their words, or as it was where it has none. */
export const readScans = async (
  reader: ScanReader,
  path: string,
  document: SourceDocument,
  onProgress: (progress: Progress) => void,
): Promise<Result<SourceDocument>> => {
  const numbers = scannedPages(document)
  if (numbers.length === 0) return ok(document)
  const pages: ScannedPage[] = []
  let done = 0
  const read = await reader.read(path, numbers, {
    onPage: (outcome) => {
      if ('page' in outcome) pages.push(outcome.page)
      done += 1
      onProgress({ done, total: numbers.length })
    },
  })
  return read.ok ? ok(withScans(document, pages).document) : read
}
