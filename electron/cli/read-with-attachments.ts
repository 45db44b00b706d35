import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Result } from '../../shared/model/result.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import type { ReadPaperAt } from './papers.ts'

/** A paper that was read, or why not, with the papers that came inside it. */
export type ReadPaper = {
  readonly name: string
  readonly document: Result<SourceDocument>
  readonly attachments: readonly ReadPaper[]
  /** Papers that came inside it and were one too deep, or one too many. */
  readonly left: number
}

/** As the import does: e-mails in e-mails are followed so deep, and one brings in so many papers in all. */
const mostDeep = 4
const mostInAll = 200

/**
 * Reads a paper and what is attached to it, attachments of attachments too. Attachments are written into a
 * folder of their own under numbers, never under the names that they came with, and are gone afterwards.
 */
export const readWithAttachments = async (
  readPaper: ReadPaperAt,
  path: string,
  name: string,
): Promise<ReadPaper> => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-attachments-'))
  let written = 0
  const read = async (file: string, called: string, depth: number): Promise<ReadPaper> => {
    let left = 0
    const inside: { readonly file: string; readonly name: string; readonly bytes: Uint8Array }[] = []
    const document = await readPaper(file, called, ({ name: own, bytes }) => {
      if (depth >= mostDeep || written >= mostInAll) {
        left += 1
        return
      }
      written += 1
      inside.push({ file: join(folder, String(written)), name: own, bytes })
    })
    const attachments: ReadPaper[] = []
    for (const attachment of inside) {
      await writeFile(attachment.file, attachment.bytes)
      attachments.push(await read(attachment.file, attachment.name, depth + 1))
      await rm(attachment.file, { force: true })
    }
    return { name: called, document, attachments, left }
  }
  try {
    return await read(path, name, 1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
