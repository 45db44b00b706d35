import { createHash } from 'node:crypto'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import { extract } from '../../extraction/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { findingsOf } from '../findings.ts'
import { type Stored, storePaper } from '../store-paper.ts'

/** Stores a paper with what is found in it, as an import does. */
export const stored = (workspace: Workspace, name: string, document: SourceDocument): Promise<Stored> =>
  workspace.write((trx) =>
    storePaper(trx, workspace.newId, workspace.now().toISOString(), {
      sha256: createHash('sha256').update(workspace.newId()).digest('hex'),
      name,
      document,
      ...findingsOf(document, name, extract),
    }),
  )
