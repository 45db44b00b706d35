import { createHash } from 'node:crypto'
import type { Extraction, Found } from '../../../shared/model/candidate.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'
import { sketchesOf } from '../../documents/printings/index.ts'
import { storePaper } from '../../documents/store-paper.ts'
import type { Workspace } from '../../workspace/index.ts'

/** A finding, with only what matters to the test said. */
export const finding = (given: Partial<Found> & { text: string }): Found => ({
  type: 'recommendation',
  number: null,
  commentary: null,
  owner: null,
  due: null,
  dueDate: null,
  set: 'set-1',
  citation: { page: 1, block: 0, quote: given.text, before: '', after: '' },
  rule: 'test/rule',
  fired: 'recommends',
  confidence: 0.9,
  procedural: false,
  ...given,
})

/** What is found in a paper of an invented council. */
const extraction = (given: Partial<Extraction>): Extraction => ({
  kind: 'scrutiny-report',
  title: 'Cycling to school',
  council: 'Tolverne Council',
  body: 'Places Scrutiny Panel',
  meetingDate: '2025-09-18',
  parts: [],
  sets: [
    {
      id: 'set-1',
      body: 'Places Scrutiny Panel',
      date: '2025-09',
      review: 'Cycling to school',
      stage: 'new',
    },
  ],
  items: [],
  other: [],
  ...given,
})

/** A document with a paragraph a text. */
const documentOf = (texts: readonly string[]): SourceDocument => ({
  format: 'docx',
  pages: [],
  blocks: texts.map((text, index) => ({ kind: 'paragraph', index, page: null, text })),
  furniture: [],
  warnings: [],
})

/** Stores a paper with these findings; gives its id and its candidates in the order of the paper. */
export const storedPaper = async (
  workspace: Workspace,
  given: Partial<Extraction>,
): Promise<{ paperId: string; candidates: string[]; sets: string[] }> => {
  const found = extraction(given)
  const document = documentOf(found.items.map(({ text }) => text))
  const sha256 = createHash('sha256').update(workspace.newId()).digest('hex')
  const { id: paperId } = await workspace.write((trx) =>
    storePaper(trx, workspace.newId, workspace.now().toISOString(), {
      sha256,
      name: 'report.docx',
      document,
      extraction: found,
      sketches: sketchesOf(document, found.parts),
    }),
  )
  const candidates = await workspace.read
    .selectFrom('candidate')
    .select('candidate.id')
    .where('candidate.document_id', '=', paperId)
    .orderBy('candidate.ordinal')
    .execute()
  const sets = await workspace.read
    .selectFrom('candidate_set')
    .select('candidate_set.id')
    .where('candidate_set.document_id', '=', paperId)
    .orderBy('candidate_set.ordinal')
    .execute()
  return { paperId, candidates: candidates.map(({ id }) => id), sets: sets.map(({ id }) => id) }
}
