import type { Result } from '../../../shared/model/result.ts'
import type { Workspace } from '../../workspace/index.ts'
import { removeNamed, removeSuccession, saveNamed, succeed } from '../bodies/index.ts'
import {
  addMember,
  addSentTo,
  createReview,
  editReview,
  moveReview,
  setRevisit,
  takeOff,
} from '../reviews/index.ts'
import {
  commentInRound,
  editRound,
  freezeRound,
  judgeInRound,
  removeRound,
  startRound,
  takeAsReported,
} from '../revisits/index.ts'

export const actsOfReviews = [
  'begin review',
  'edit review',
  'move review',
  'set revisit',
  'add member',
  'sent to',
  'take member off',
  'add body',
  'name body',
  'remove body',
  'succeed body',
  'unsucceed body',
  'add role',
  'succeed role',
  'start round',
  'change round',
  'say in round',
  'as reported in round',
  'judge in round',
  'remove round',
] as const

type ActOfReviews = (typeof actsOfReviews)[number]

export const isOnReviews = (act: string): act is ActOfReviews => actsOfReviews.some((one) => one === act)

type Given = {
  readonly act: ActOfReviews
  readonly one: number
  readonly other: number
  readonly words: string
  readonly date: string | null
}

type Named = 'review' | 'review_member' | 'body' | 'body_succession' | 'role' | 'revisit' | 'recommendation'

// Among removed ones too: asking for what is gone has to be refused in words.
const idOf = async ({ read }: Workspace, table: Named, at: number): Promise<string> => {
  const rows = await read.selectFrom(table).select('id').orderBy('id').execute()
  return rows[at % Math.max(1, rows.length)]?.id ?? 'nothing'
}

/** A round and a recommendation of its review; now and then one of another. */
const inRound = async (workspace: Workspace, { one, other }: Given) => {
  const id = await idOf(workspace, 'revisit', one)
  const its = await workspace.read
    .selectFrom('recommendation')
    .innerJoin('revisit', 'revisit.review_id', 'recommendation.review_id')
    .select('recommendation.id')
    .where('revisit.id', '=', id)
    .orderBy('recommendation.id')
    .execute()
  return { id, recommendationId: its[other]?.id ?? (await idOf(workspace, 'recommendation', other)) }
}

/** Does it through the service that the window's channel calls; refusals come back as such. */
export const performOnReviews = async (workspace: Workspace, given: Given): Promise<Result<unknown>> => {
  const { act, one, other, words, date } = given
  const review = () => idOf(workspace, 'review', one)
  const body = (at: number) => idOf(workspace, 'body', at)
  const day = date?.length === 10 ? date : '2025-06-01'
  switch (act) {
    case 'begin review':
      return createReview(workspace, {
        title: words,
        bodyId: other < 5 ? null : await body(other),
        scope: null,
        stage: 'evidence',
        day,
      })
    case 'edit review':
      return editReview(workspace, {
        id: await review(),
        title: words,
        bodyId: await body(other),
        reportDate: date,
        // A few references for many reviews: most of the time another has it already.
        ...(other < 4 && { reference: `R ${other}` }),
      })
    case 'move review': {
      const stage = other % 2 === 0 ? 'closed' : 'monitoring'
      return moveReview(workspace, { id: await review(), stage, day, reason: other < 5 ? words : null })
    }
    case 'set revisit': {
      const recommendationId = other < 5 ? null : await idOf(workspace, 'recommendation', other)
      return setRevisit(workspace, { id: await review(), date, recommendationId })
    }
    case 'add member':
      return addMember(workspace, { id: await review(), name: words, capacity: null })
    case 'sent to':
      return addSentTo(workspace, { id: await review(), name: words, sentOn: day })
    case 'take member off':
      return takeOff(workspace, { from: 'members', id: await idOf(workspace, 'review_member', one) })
    case 'add body':
      return saveNamed(workspace, 'body', {
        id: null,
        name: `${words} ${one}`,
        aliases: [words],
        kind: 'scrutiny',
      })
    case 'name body':
      return saveNamed(workspace, 'body', { id: await body(one), name: `${words} ${other}`, aliases: [] })
    case 'remove body':
      return removeNamed(workspace, 'body', await body(one))
    case 'succeed body':
      return succeed(workspace, 'body', {
        id: await body(one),
        successor: other < 3 ? { name: `${words} ${other}` } : { id: await body(other) },
        day: date,
      })
    case 'unsucceed body':
      return removeSuccession(workspace, 'body', await idOf(workspace, 'body_succession', one))
    case 'add role':
      return saveNamed(workspace, 'role', { id: null, name: `${words} ${one}`, aliases: [] })
    case 'succeed role':
      return succeed(workspace, 'role', {
        id: await idOf(workspace, 'role', one),
        successor: { id: await idOf(workspace, 'role', other) },
        day: date,
      })
    case 'start round':
    case 'change round': {
      const round = { bodyId: other < 5 ? null : await body(other), day, kind: 'six months' as const }
      return act === 'start round'
        ? startRound(workspace, { reviewId: await review(), ...round })
        : editRound(workspace, { id: await idOf(workspace, 'revisit', one), ...round })
    }
    case 'say in round':
      return commentInRound(workspace, {
        ...(await inRound(workspace, given)),
        commentary: words,
        status: other % 2 === 0 ? 'on track' : null,
      })
    case 'as reported in round':
      return takeAsReported(workspace, await inRound(workspace, given))
    case 'judge in round':
      return judgeInRound(workspace, {
        ...(await inRound(workspace, given)),
        kind: other % 2 === 0 ? 'signed off' : 'continue monitoring',
        minuteReference: null,
        comment: words,
      })
    case 'remove round':
      return removeRound(workspace, await idOf(workspace, 'revisit', one))
  }
}

/** Freezes a round, open or not; nothing takes that back. */
export const freezeOne = async (workspace: Workspace, at: number): Promise<Result<unknown>> =>
  freezeRound(workspace, await idOf(workspace, 'revisit', at))
