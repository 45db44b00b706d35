import type { ActionRow } from '../../shared/model/action.ts'
import { foundSchema, type ObservationFound } from '../../shared/model/candidate.ts'
import type { RecommendationRow, Source } from '../../shared/model/recommendation.ts'
import type { ReportData, ReportedIndicator, ReportedRecommendation } from '../../shared/model/report-data.ts'
import { ok, type Result } from '../../shared/model/result.ts'
import { inOrderOfDate } from '../../shared/rules/latest.ts'
import { isOverdue } from '../../shared/rules/overdue.ts'
import { standingResponse } from '../../shared/rules/standing-response.ts'
import { listActions } from './actions/index.ts'
import { paperSources } from './citations/sources.ts'
import { councilSettings } from './council/index.ts'
import { isFrom, markedPapers } from './citations/marked-papers.ts'
import type { Db } from './queries/window.ts'
import { type EventsOf, eventsOf, noEvents, recommendationRows } from './recommendations/index.ts'
import { noReview } from './reviews/index.ts'
import { councilOf, hasPattern, recommendationsOf } from './revisits/index.ts'

/** As many ids as one query takes. */
const window = 200

const everyRecommendation = (db: Db) =>
  db
    .selectFrom('recommendation')
    .leftJoin('review', 'review.id', 'recommendation.review_id')
    .select('recommendation.id')
    .where('recommendation.removed_at', 'is', null)
    .orderBy('review.reference')
    .orderBy('recommendation.ordinal')
    .orderBy('recommendation.id')
    .execute()

const reviewOf = (db: Db, id: string) =>
  db
    .selectFrom('review')
    .leftJoin('body', 'body.id', 'review.body_id')
    .select(['review.title', 'review.reference', 'review.report_date', 'body.name'])
    .where('review.id', '=', id)
    .where('review.removed_at', 'is', null)
    .executeTakeFirst()

const citationsOf = async (db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, Source>> => {
  const rows = await db
    .selectFrom('recommendation')
    .select(['recommendation.id', 'recommendation.citation_id', 'recommendation.source_words'])
    .where('recommendation.id', 'in', ids)
    .execute()
  const papers = await paperSources(
    db,
    rows.map((row) => row.citation_id),
  )
  return new Map(
    rows.flatMap(({ id, citation_id, source_words }) => {
      const source = papers.get(citation_id ?? '')
      if (source !== undefined) return [[id, source] as const]
      return source_words === null ? [] : [[id, { from: 'typed' as const, words: source_words }] as const]
    }),
  )
}

/** Worked out again from what may be published: a status claimed in an exempt paper is exempt too. */
const reported = (
  row: RecommendationRow,
  source: Source | null,
  events: EventsOf,
  today: string,
): ReportedRecommendation => {
  const updates = inOrderOfDate(events.updates)
  const delivery = updates.findLast(({ status }) => status !== null)?.status ?? null
  const judgements = inOrderOfDate(events.judgements)
  const judgement = judgements.at(-1)?.kind ?? null
  const { id, reviewId, reviewTitle, bodyName, madeOn, number, text, owner, dueDate, dueWords } = row
  return {
    id,
    reviewId,
    reviewTitle,
    bodyName,
    madeOn,
    number,
    text,
    owner,
    dueDate,
    dueWords,
    reference: row.reference,
    reviewReference: row.reviewReference,
    slips: row.slips,
    procedural: row.procedural,
    overdue: isOverdue({ dueDate, delivery, judgement }, today),
    response: standingResponse(events.responses)?.kind ?? null,
    delivery,
    judgement,
    source,
    recipients: events.recipients.map(({ name }) => name),
    responses: [...inOrderOfDate(events.responses)],
    updates,
    judgements: [...judgements],
  }
}

const actionsOf = async (db: Db, today: string): Promise<ActionRow[]> => {
  const actions: ActionRow[] = []
  for (let offset = 0; ; offset += window) {
    const { rows, total } = await listActions(
      db,
      { filter: {}, sort: 'paper', descending: false, limit: window, offset },
      today,
    )
    actions.push(...rows)
    if (rows.length === 0 || actions.length >= total) return actions
  }
}

/** The measures accepted from the papers in which these recommendations stand; all there are for all the tracker. */
const indicatorsOf = async (
  db: Db,
  reviewId: string | null,
  paperIds: ReadonlySet<string>,
): Promise<ReportedIndicator[]> => {
  const rows = await db
    .selectFrom('candidate')
    .innerJoin('candidate_set', 'candidate_set.id', 'candidate.set_id')
    .innerJoin('document', 'document.id', 'candidate.document_id')
    .select(['candidate.text', 'candidate.commentary', 'candidate.citation_id', 'candidate.document_id'])
    .select(['candidate.found_json', 'candidate_set.review_id'])
    .where('candidate.type', '=', 'indicator')
    .where('candidate.state', '=', 'accepted')
    .where('document.removed_at', 'is', null)
    .orderBy('document.rowid_')
    .orderBy('candidate.ordinal')
    .execute()
  const own = rows.filter(
    (row) => reviewId === null || row.review_id === reviewId || paperIds.has(row.document_id),
  )
  const sources = new Map<string, Source>()
  for (let start = 0; start < own.length; start += window)
    for (const [id, source] of await paperSources(
      db,
      own.slice(start, start + window).map((row) => row.citation_id),
    ))
      sources.set(id, source)
  return own.flatMap(({ text, commentary, citation_id, found_json }) => {
    const { values = [] } = foundSchema.parse(JSON.parse(found_json))
    if (values.length === 0) return []
    return [{ name: nameOf(text, values), commentary, values, source: sources.get(citation_id) ?? null }]
  })
}

/** Without the figures that follow the name where its row has no commentary: they have columns of their own. */
const nameOf = (text: string, values: readonly ObservationFound[]): string =>
  values.reduceRight((name, { raw }) => {
    const bare = name.endsWith(` ${raw}`) ? name.slice(0, -raw.length).trim() : name
    return bare === '' ? name : bare
  }, text)

/**
 * What the reports of one review (all the tracker where `reviewId` is null) print, on the ISO day `today`. `only`:
 * of these recommendations instead, whichever review they are of.
 */
export const reportData = async (
  db: Db,
  reviewId: string | null,
  today: string,
  only?: readonly string[],
): Promise<Result<ReportData>> => {
  const review = reviewId === null ? null : await reviewOf(db, reviewId)
  if (review === undefined) return noReview()
  const ids =
    only ??
    (await (reviewId === null ? everyRecommendation(db) : recommendationsOf(db, reviewId))).map(
      ({ id }) => id,
    )
  const { exempt, sensitive } = await markedPapers(db)
  const leftOut = { recommendations: 0, commentaries: 0, responses: 0, actions: 0 }
  let isSensitive = false
  const open = <T>(
    some: readonly T[],
    sourceIn: (each: T) => Source | null,
    count: keyof typeof leftOut,
  ): T[] =>
    some.filter((each) => {
      const out = isFrom(exempt, sourceIn(each))
      if (out) leftOut[count]++
      else if (isFrom(sensitive, sourceIn(each))) isSensitive = true
      return !out
    })

  const recommendations: ReportedRecommendation[] = []
  for (let start = 0; start < ids.length; start += window) {
    const some = ids.slice(start, start + window)
    const sources = await citationsOf(db, some)
    const events = await eventsOf(db, some)
    const rows = await recommendationRows(db, some, today)
    for (const row of open(rows, ({ id }) => sources.get(id) ?? null, 'recommendations')) {
      const all = events.get(row.id) ?? noEvents
      const may = {
        ...all,
        updates: open(all.updates, ({ source }) => source, 'commentaries'),
        responses: open(all.responses, ({ source }) => source, 'responses'),
        judgements: all.judgements.filter(({ source }) => !isFrom(exempt, source)),
      }
      recommendations.push(reported(row, sources.get(row.id) ?? null, may, today))
    }
  }

  const shown = new Set(ids)
  const about = (await actionsOf(db, today)).filter(
    ({ answers }) => reviewId === null || answers.some(({ id }) => shown.has(id)),
  )
  const actions = open(about, ({ source }) => source, 'actions')
  const papers = new Set(
    recommendations.flatMap(({ source }) => (source?.from === 'paper' ? [source.paperId] : [])),
  )
  const indicators = (await indicatorsOf(db, reviewId, papers)).filter(
    ({ source }) => !isFrom(exempt, source),
  )
  if (indicators.some(({ source }) => isFrom(sensitive, source))) isSensitive = true
  const { name, colourMap } = await councilSettings(db)
  return ok({
    council: name ?? (reviewId === null ? null : await councilOf(db, reviewId)),
    review:
      review === null
        ? null
        : {
            title: review.title,
            reference: review.reference,
            bodyName: review.name,
            reportDate: review.report_date,
          },
    today,
    recommendations,
    actions,
    indicators,
    colourMap,
    printsReferences: await hasPattern(db),
    leftOut,
    sensitive: isSensitive,
  })
}
