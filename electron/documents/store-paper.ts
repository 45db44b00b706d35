import type { Transaction } from 'kysely'
import type { Citation } from '../../shared/model/citation.ts'
import type { Extraction, Found } from '../../shared/model/candidate.ts'
import type { Block, SourceDocument } from '../../shared/model/source-document.ts'
import type { Schema } from '../workspace/index.ts'
import { blockWords } from './block-words.ts'
import type { Findings } from './findings.ts'
import { storeOthers } from './other-findings.ts'
import { storeParts } from './parts.ts'
import { recognise, type Recognised } from './printings/index.ts'
import { offerVersion } from './versions/index.ts'

/** A paper that was read and searched, on its way into the workspace. */
export type ReadPaperContent = Findings & {
  readonly sha256: string
  readonly name: string
  readonly document: SourceDocument
}

type Trx = Transaction<Schema>

/** Rows a statement: making one then holds the app up for a few milliseconds at most. */
const batch = 50

const inBatches = async <T>(
  rows: readonly T[],
  insert: (part: readonly T[]) => Promise<unknown>,
): Promise<void> => {
  for (let at = 0; at < rows.length; at += batch) await insert(rows.slice(at, at + batch))
}

const titleOf = ({ name, extraction }: ReadPaperContent): string =>
  extraction.title ?? name.replace(/\.[a-z0-9]{1,8}$/i, '')

const storeDocument = async (trx: Trx, id: string, at: string, paper: ReadPaperContent): Promise<void> => {
  const { document, extraction } = paper
  await trx
    .insertInto('document')
    .values({
      id,
      sha256: paper.sha256,
      name: paper.name,
      title: titleOf(paper),
      kind: extraction.kind,
      council: extraction.council,
      body: extraction.body,
      meeting_date: extraction.meetingDate,
      format: document.format,
      page_count: document.pages.length === 0 ? null : document.pages.length,
      marking: 'public',
      exempt_paragraph: null,
      furniture_json: JSON.stringify(document.furniture),
      warnings_json: JSON.stringify(document.warnings),
      imported_at: at,
      removed_at: null,
    })
    .execute()
  const pages = document.pages.map(({ number, label, content }) => ({
    document_id: id,
    number,
    label: label ?? null,
    content,
  }))
  await inBatches(pages, (part) => trx.insertInto('page').values(part).execute())
  const blockRow = (block: Block) => ({
    document_id: id,
    ordinal: block.index,
    page: block.page,
    kind: block.kind,
    text: blockWords(block),
    block_json: JSON.stringify(block),
  })
  await inBatches(document.blocks, (part) => trx.insertInto('block').values(part.map(blockRow)).execute())
}

const citationRow = (id: string, documentId: string, citation: Citation) => ({
  id,
  document_id: documentId,
  page: citation.page,
  block: citation.block,
  row: citation.row ?? null,
  cell: citation.cell ?? null,
  quote: citation.quote,
  before: citation.before,
  after: citation.after,
})

const candidateRow = (
  item: Found,
  ordinal: number,
  ids: { id: string; set: string; document: string; sameAs: string | null },
) => ({
  id: ids.id,
  set_id: ids.set,
  document_id: ids.document,
  ordinal,
  type: item.type,
  number: item.number,
  text: item.text,
  commentary: item.commentary,
  found_json: JSON.stringify(item),
  owner: item.owner,
  due_words: item.due,
  due_date: item.dueDate,
  rule: item.rule,
  fired: item.fired,
  confidence: item.confidence,
  procedural: item.procedural ? (1 as const) : (0 as const),
  edited: 0 as const,
  // What is found in the paper's other copy too is decided on there.
  state: ids.sameAs === null ? 'waiting' : 'merged',
  recommendation_id: null,
  same_as: ids.sameAs,
})

/** Puts sets, their candidates and the citations of both into the workspace, all waiting. */
export const storeFindings = async (
  trx: Trx,
  documentId: string,
  newId: () => string,
  { sets, items }: Extraction,
  sameAs: Recognised['sameAs'],
): Promise<void> => {
  const setIds = new Map(sets.map(({ id }) => [id, newId()]))
  const setRows = sets.map((set, ordinal) => ({
    id: setIds.get(set.id) ?? '',
    document_id: documentId,
    ordinal,
    stage: set.stage,
    found_body: set.body,
    found_date: set.date,
    found_review: set.review,
    confirmed: 0 as const,
    body_id: null,
    date: null,
    review_id: null,
  }))
  await inBatches(setRows, (part) => trx.insertInto('candidate_set').values(part).execute())
  const citations: ReturnType<typeof citationRow>[] = []
  const cite = (citation: Citation | undefined): string | null => {
    if (citation === undefined) return null
    const id = newId()
    citations.push(citationRow(id, documentId, citation))
    return id
  }
  const candidates = items.map((item, ordinal) => {
    const set = setIds.get(item.set)
    if (set === undefined)
      throw new Error(`A finding names the set "${item.set}", which the extraction does not have`)
    return {
      ...candidateRow(item, ordinal, {
        id: newId(),
        set,
        document: documentId,
        sameAs: sameAs.get(ordinal) ?? null,
      }),
      citation_id: cite(item.citation) ?? '',
      commentary_citation_id: cite(item.commentaryCitation),
    }
  })
  await inBatches(citations, (part) => trx.insertInto('citation').values(part).execute())
  await inBatches(candidates, (part) => trx.insertInto('candidate').values(part).execute())
  const decided = items.flatMap((item, at) =>
    (item.decides ?? []).flatMap((index) => {
      const [candidate_id, decided_id] = [candidates[at]?.id, candidates[index]?.id]
      return candidate_id === undefined || decided_id === undefined ? [] : [{ candidate_id, decided_id }]
    }),
  )
  await inBatches(decided, (part) => trx.insertInto('decided_by').values(part).execute())
}

/** What storing a paper came to. */
export type Stored = {
  readonly id: string
  /** Findings that its other copy has too. */
  readonly same: number
  /** The paper that it may be a later version of. */
  readonly versionOf: { readonly title: string } | null
}

/**
 * Puts a paper with its blocks, parts, sets, citations and candidates into the workspace; what is here already, in
 * another copy, is recognised, and a later version of a paper that is here is offered as that.
 */
export const storePaper = async (
  trx: Trx,
  newId: () => string,
  at: string,
  paper: ReadPaperContent,
): Promise<Stored> => {
  const id = newId()
  const recognised = await recognise(trx, paper.extraction, paper.sketches)
  await storeDocument(trx, id, at, paper)
  await storeParts(trx, id, paper.extraction.parts, recognised)
  await storeFindings(trx, id, newId, paper.extraction, recognised.sameAs)
  await storeOthers(trx, id, paper.extraction.other)
  const versionOf = await offerVersion(trx, newId, { id, ...paper, title: titleOf(paper) }, paper.sketches)
  return { id, same: recognised.sameAs.size, versionOf }
}
