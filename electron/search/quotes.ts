import type { AnswerOf, RequestedOf } from '../../shared/contract.ts'
import type { Source } from '../../shared/model/recommendation.ts'
import { citationWords } from '../../shared/rules/report/citation-words.ts'
import { exemptPapers, listRecommendations, paperSources, sourceOf } from '../tracking/index.ts'
import { findHits } from './find.ts'
import type { Db } from './reading.ts'

type Quotes = AnswerOf<'reports.quotes'>
type Asked = RequestedOf<'reports.quotes'>

const paragraphsOf = (text: string): string[] =>
  text.split(/\n+/u).flatMap((paragraph) => (paragraph.trim() === '' ? [] : [paragraph.trim()]))

const quoteOf = (id: string, text: string, source: Source | null) => ({
  id,
  paragraphs: paragraphsOf(text),
  citation: citationWords(source),
  paperId: source?.from === 'paper' ? source.paperId : null,
})

const about = ({ text, reviewId }: Asked) => ({
  procedural: false,
  ...(text.trim() === '' ? {} : { text, saidOnly: true }),
  ...(reviewId === null ? {} : { reviewId }),
})

const ofRecommendations = async (db: Db, asked: Asked, today: string): Promise<Quotes> => {
  const { offset, limit } = asked
  const list = await listRecommendations(
    db,
    { filter: about(asked), sort: 'paper', descending: false, offset, limit },
    today,
  )
  const ids = list.rows.map(({ id }) => id)
  if (ids.length === 0) return { total: 0, rows: [] }
  const columns = await db
    .selectFrom('recommendation')
    .select(['recommendation.id', 'recommendation.citation_id', 'recommendation.source_words'])
    .where('recommendation.id', 'in', ids)
    .execute()
  const papers = await paperSources(
    db,
    columns.map(({ citation_id }) => citation_id),
  )
  const sources = new Map(columns.map((row) => [row.id, sourceOf(row, papers)]))
  return {
    total: list.total,
    rows: list.rows.map(({ id, text }) => quoteOf(id, text, sources.get(id) ?? null)),
  }
}

const ofCommentary = async (db: Db, asked: Asked, today: string): Promise<Quotes> => {
  // The register finds words in text or commentary; what has been said on the first of them is offered.
  const { rows: found } = await listRecommendations(
    db,
    { filter: about(asked), sort: 'paper', descending: false, offset: 0, limit: 200 },
    today,
  )
  if (found.length === 0) return { total: 0, rows: [] }
  const rows = await db
    .selectFrom('progress_update')
    .select(['progress_update.id', 'progress_update.recommendation_id', 'commentary'])
    .select(['progress_update.citation_id', 'progress_update.source_words'])
    .where(
      'progress_update.recommendation_id',
      'in',
      found.map(({ id }) => id),
    )
    .where('progress_update.removed_at', 'is', null)
    .orderBy('progress_update.recorded_at')
    .orderBy('progress_update.id')
    .execute()
  const words = asked.text.toLowerCase().split(/\s+/).filter(Boolean)
  const said = rows.filter(({ commentary }) => words.every((word) => commentary.toLowerCase().includes(word)))
  const shown = said.slice(asked.offset, asked.offset + asked.limit)
  const papers = await paperSources(
    db,
    shown.map(({ citation_id }) => citation_id),
  )
  return {
    total: said.length,
    rows: shown.map((row) => quoteOf(row.id, row.commentary, sourceOf(row, papers))),
  }
}

const ofPapers = async (db: Db, asked: Asked, today: string): Promise<Quotes> => {
  const hits = await findHits(db, { ...asked, kind: 'words' }, today)
  const rows = await Promise.all(
    hits.rows.map(async ({ id, title, place }) => {
      const block = await db
        .selectFrom('block')
        .select(['block.text', 'block.kind'])
        .where('block.document_id', '=', id)
        .where('block.ordinal', '=', place?.block ?? -1)
        .executeTakeFirst()
      const page = place?.page == null ? '' : `, page ${place.page}`
      return {
        id: `${id} ${place?.block ?? ''}`,
        // Of a long table the row that was found would be lost among the rest: the words around it are enough.
        paragraphs:
          block === undefined || block.kind === 'table'
            ? [`${place?.before ?? ''}${place?.quote ?? ''}${place?.after ?? ''}`]
            : paragraphsOf(block.text),
        citation: `${title.map(({ text }) => text).join('')}${page}`,
        paperId: id,
      }
    }),
  )
  return { total: hits.total, rows }
}

/** Words that a report may quote, each with where it stands. What an exempt paper says is never among them. */
export const findQuotes = async (db: Db, asked: Asked, today: string): Promise<Quotes> => {
  const of = { recommendation: ofRecommendations, commentary: ofCommentary, paper: ofPapers }[asked.kind]
  const found = await of(db, asked, today)
  const exempt = await exemptPapers(db)
  return {
    total: found.total,
    rows: found.rows.filter(({ paperId }) => paperId === null || !exempt.has(paperId)),
  }
}
