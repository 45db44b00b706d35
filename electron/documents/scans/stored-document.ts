import type { Kysely } from 'kysely'
import {
  blockSchema,
  type Format,
  type SourceDocument,
  type SourcePage,
  warningSchema,
} from '../../../shared/model/source-document.ts'
import type { Schema } from '../../workspace/index.ts'

/** A paper as it was stored: what a reader said of it, but for what only the file keeps (bookmarks, its own title). */
export const storedDocument = async (db: Kysely<Schema>, id: string): Promise<SourceDocument> => {
  const row = await db
    .selectFrom('document')
    .select(['document.format', 'document.furniture_json', 'document.warnings_json'])
    .where('document.id', '=', id)
    .executeTakeFirstOrThrow()
  const pages = await db
    .selectFrom('page')
    .select(['page.number', 'page.label', 'page.content'])
    .where('page.document_id', '=', id)
    .orderBy('page.number')
    .execute()
  const blocks = await db
    .selectFrom('block')
    .select('block.block_json')
    .where('block.document_id', '=', id)
    .orderBy('block.ordinal')
    .execute()
  return {
    format: row.format as Format,
    pages: pages.map(({ number, label, content }) => ({
      number,
      content: content as SourcePage['content'],
      ...(label === null ? {} : { label }),
    })),
    blocks: blocks.map(({ block_json }) => blockSchema.parse(JSON.parse(block_json))),
    furniture: JSON.parse(row.furniture_json) as string[],
    warnings: warningSchema.array().parse(JSON.parse(row.warnings_json)),
  }
}
