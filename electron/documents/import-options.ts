import type { Extraction } from '../../shared/model/candidate.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import type { Workspace } from '../workspace/index.ts'
import type { PaperReader } from './reader-client.ts'

export type ImportOptions = {
  readonly workspace: Workspace
  readonly reader: PaperReader
  readonly extract: (document: SourceDocument, about: { readonly name: string }) => Extraction
  /** A job moved, or (`stored`) a paper came in. */
  readonly onChange: (what: { readonly stored: boolean }) => void
  /** Told of a fault of ours that cost a paper its import. */
  readonly onBug: (where: string, error: unknown) => void
}
