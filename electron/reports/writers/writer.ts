import type { Report } from '../../../shared/model/report.ts'

export type WriteOptions = {
  /** Folder that holds the fonts to embed (resources/fonts). */
  readonly fontsFolder: string
  /** The moment of the export: in the file's properties, and what makes two exports the same bytes. */
  readonly now: Date
  /** Who exports it, printed on each page; left out where nobody said. */
  readonly by?: string | null
  /** The council's own Word file or template, one that `openBase` takes: Word files take styles, headers, footers and page from it. */
  readonly base?: Uint8Array
}

/** How far a writer is, in rows of tables and other blocks; with all done it puts the file together. */
export type Progress = { readonly done: number; readonly total: number }
export type OnProgress = (progress: Progress) => void

/** Turns the report model into the bytes of one format: the same report, moment and person, the same bytes. */
export type Writer = (report: Report, options: WriteOptions, onProgress?: OnProgress) => Promise<Uint8Array>
