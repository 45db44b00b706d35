import type { Kysely, Transaction } from 'kysely'
import { ok, type Result } from '../../shared/model/result.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import { counted } from '../../shared/rules/counted.ts'
import { statedDateWords } from '../../shared/rules/stated-date-words.ts'
import { type Schema, sha256Of } from '../workspace/index.ts'
import { tie } from './came-with.ts'
import type { ImportOptions } from './import-options.ts'
import type { Attachment } from './readers/attachment.ts'
import { storePaper, type Stored } from './store-paper.ts'

/** What importing a file came to. */
export type Imported = {
  readonly paperId: string
  readonly found: number
  /** What to know of it in words: that it was here already, that parts of it are, that it may be a new version. */
  readonly message: string | null
  readonly isNew: boolean
}

export type ImportSteps = {
  readonly at: (step: 'reading' | 'finding' | 'storing', progress: number | null) => void
  /** Runs in the transaction that stores the paper, so that a crash can't come between. */
  readonly stored: (trx: Transaction<Schema>, imported: Imported) => Promise<void>
  /** Keeps the papers that came inside this one until it is stored. Runs before the transaction. */
  readonly keep: (attachments: readonly Attachment[]) => Promise<void>
  readonly signal: AbortSignal
}

/** The paper with the same bytes, where there is one. */
const alreadyHere = async (db: Kysely<Schema>, sha256: string): Promise<Imported | null> => {
  const paper = await db
    .selectFrom('document')
    .select(['document.id', 'document.title', 'document.imported_at'])
    .select((eb) =>
      eb
        .selectFrom('candidate')
        .select((own) => own.fn.countAll<number>().as('found'))
        .whereRef('candidate.document_id', '=', 'document.id')
        .as('found'),
    )
    .where('document.sha256', '=', sha256)
    .where('document.removed_at', 'is', null)
    .executeTakeFirst()
  if (paper === undefined) return null
  const day = statedDateWords(paper.imported_at.slice(0, 10))
  return {
    paperId: paper.id,
    found: paper.found ?? 0,
    message: `Already imported on ${day} as “${paper.title}”.`,
    isNew: false,
  }
}

/** What a person should know of a paper that has come in; null for most. */
const toKnow = ({ same, versionOf }: Stored, { pages }: SourceDocument, found: number): string | null => {
  const scans = pages.filter(({ content }) => content === 'image').length
  const isScan = scans > 0 && scans === pages.length
  if (isScan && found === 0)
    return 'It is a scan: nothing is found in it until it is read. Open it to have it read.'
  const words = [
    scans === 0
      ? null
      : `${counted(scans, 'page')} of it ${scans === 1 ? 'is' : 'are'} scanned and not read yet. Open it to have them read.`,
    versionOf === null
      ? null
      : `Looks like a new version of “${versionOf.title}”: say on the paper’s page whether it is.`,
    same === 0
      ? null
      : `${counted(same, 'finding')} ${same === 1 ? 'is' : 'are'} here already from another copy.`,
  ].filter((line) => line !== null)
  return words.length === 0 ? null : [`${counted(found, 'item')} found.`, ...words].join(' ')
}

/**
 * Reads one staged file, finds what is in it and stores all of it in one transaction. null where `signal`
 * aborted before anything was stored.
 */
export const importPaper = async (
  { workspace, reader }: ImportOptions,
  file: { readonly path: string; readonly name: string; readonly cameWith: string | null },
  { at, stored, keep, signal }: ImportSteps,
): Promise<Result<Imported> | null> => {
  at('reading', null)
  const sha256 = await sha256Of(file.path)
  const known = await alreadyHere(workspace.read, sha256)
  if (signal.aborted) return null
  if (known !== null) {
    if (file.cameWith !== null) await workspace.write((trx) => tie(trx, known.paperId, file.cameWith))
    return ok(known)
  }
  const attachments: Attachment[] = []
  const read = await reader.readAndFind(file.path, file.name, {
    signal,
    onAttachment: (attachment) => attachments.push(attachment),
    onProgress: ({ done, total }) => at('reading', total > 0 ? Math.min(1, done / total) : null),
    onRead: () => at('finding', null),
  })
  if (signal.aborted) return null
  if (!read.ok) return read
  at('storing', null)
  await workspace.files.put(file.path)
  if (attachments.length > 0) await keep(attachments)
  return workspace.write(async (trx) => {
    // The same bytes may have come in twice at once.
    const twin = await alreadyHere(trx, sha256)
    if (twin !== null) {
      await tie(trx, twin.paperId, file.cameWith)
      return ok(twin)
    }
    const kept = await storePaper(trx, workspace.newId, workspace.now().toISOString(), {
      sha256,
      name: file.name,
      ...read.value,
    })
    const found = read.value.extraction.items.length
    const imported = {
      paperId: kept.id,
      found,
      message: toKnow(kept, read.value.document, found),
      isNew: true,
    }
    await tie(trx, kept.id, file.cameWith)
    await stored(trx, imported)
    return ok(imported)
  })
}
