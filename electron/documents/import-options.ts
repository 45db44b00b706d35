import type { Workspace } from '../workspace/index.ts'
import type { PaperReader } from './reader-client.ts'

export type ImportOptions = {
  readonly workspace: Workspace
  readonly reader: PaperReader
  /** A job moved, or (`stored`) a paper came in. */
  readonly onChange: (what: { readonly stored: boolean }) => void
  /** Told of a fault of ours that cost a paper its import. */
  readonly onBug: (where: string, error: unknown) => void
}
