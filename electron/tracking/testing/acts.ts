import fc from 'fast-check'
import { failed, type Result } from '../../../shared/model/result.ts'
import { colourMapPresets } from '../../../shared/rules/colour-map.ts'
import type { Workspace } from '../../workspace/index.ts'
import {
  addActionProgress,
  answerWithAction,
  createAction,
  editAction,
  removeAction,
  setActionDueDate,
  untieAction,
} from '../actions/index.ts'
import { clockRules, saveClockRule } from '../clock/index.ts'
import { addTerm, editTerm, orderTerms, setCouncil, setTerms } from '../council/index.ts'
import { addLink, removeLink } from '../links/index.ts'
import {
  addProgress,
  addRecipient,
  addResponse,
  createRecommendation,
  editRecipient,
  editRecommendation,
  judge,
  removeRecipient,
  removeRecommendation,
  setDueDate,
} from '../recommendations/index.ts'
import { actsOfReviews, isOnReviews, performOnReviews } from './acts-of-reviews.ts'
import { response, update } from './register.ts'

const acts = [
  'create',
  'edit',
  'rename',
  'remove',
  'put to',
  'edit recipient',
  'remove recipient',
  'respond',
  'due',
  'progress',
  'judge',
  'add action',
  'edit action',
  'remove action',
  'progress of action',
  'due of action',
  'tie',
  'untie',
  'link',
  'unlink',
  'add term',
  'edit term',
  'order terms',
  'give terms',
  'settings',
  'clock rule',
  ...actsOfReviews,
] as const

/** What a person does next: to which row, of those there are, and in which words. */
export type Act = {
  readonly act: (typeof acts)[number]
  readonly one: number
  readonly other: number
  readonly words: string
  readonly date: string | null
}

/** Any of these, on any row. */
export const anActOf = (...among: readonly Act['act'][]): fc.Arbitrary<Act> =>
  fc.record({
    act: fc.constantFrom(...among),
    one: fc.nat(9),
    other: fc.nat(9),
    words: fc.constantFrom('a', 'ŵ', "it's", '{"x":1}', 'null', 'Two words'),
    date: fc.constantFrom(null, '2025', '2025-03', '2026-11-30'),
  })

export const anAct: fc.Arbitrary<Act> = anActOf(...acts)

type Named = 'recommendation' | 'review' | 'term' | 'recipient' | 'action' | 'recommendation_link'

// Among removed ones too: asking for what is gone has to be refused in words.
const idOf = async ({ read }: Workspace, table: Named, at: number): Promise<string> => {
  const rows = await read.selectFrom(table).select('id').orderBy('id').execute()
  return rows[at % Math.max(1, rows.length)]?.id ?? 'nothing'
}

/** Does it through the service that the window's channel calls; refusals come back as such. */
export const perform = async (workspace: Workspace, given: Act): Promise<Result<unknown>> => {
  const { act, one, other, words, date } = given
  const recommendation = () => idOf(workspace, 'recommendation', one)
  const action = () => idOf(workspace, 'action', one)
  const day = date === null ? null : '2025-06-01'
  const due = { date, words: null, reason: other < 5 ? words : null }
  if (isOnReviews(act)) return performOnReviews(workspace, { ...given, act })
  switch (act) {
    case 'create':
      return createRecommendation(workspace, {
        reviewId: other < 5 ? null : await idOf(workspace, 'review', other),
        number: null,
        text: words,
        owner: null,
        sourceWords: words,
      })
    case 'edit':
      return editRecommendation(workspace, { id: await recommendation(), text: words, owner: words })
    case 'rename':
      // A few references for many recommendations: most of the time another has it already.
      return editRecommendation(workspace, { id: await recommendation(), reference: `SR ${other % 4}` })
    case 'remove':
      return removeRecommendation(workspace, await recommendation())
    case 'put to':
      return addRecipient(workspace, { id: await recommendation(), name: words, receivedOn: day })
    case 'edit recipient':
    case 'remove recipient': {
      const recipientId = await idOf(workspace, 'recipient', other)
      const of = { id: await recommendation(), recipientId }
      return act === 'remove recipient'
        ? removeRecipient(workspace, of)
        : editRecipient(workspace, { ...of, name: words, receivedOn: day })
    }
    case 'respond': {
      const recipientId = other < 3 ? null : await idOf(workspace, 'recipient', other)
      const kind = other % 2 === 0 ? 'accepted' : 'rejected'
      const reason = other < 7 ? words : null
      return addResponse(workspace, response(await recommendation(), { recipientId, kind, reason, date }))
    }
    case 'due':
      return setDueDate(workspace, { id: await recommendation(), ...due })
    case 'progress':
      return addProgress(workspace, update(await recommendation(), { commentary: words, date }))
    case 'judge':
      return judge(workspace, {
        id: await recommendation(),
        kind: other % 2 === 0 ? 'signed off' : 'reopened',
        date: '2025-06-01',
        minuteReference: null,
        comment: words,
      })
    case 'add action':
      return createAction(workspace, {
        text: words,
        owner: null,
        dueDate: date,
        dueWords: null,
        madeOn: date,
        sourceWords: words,
        recommendationId: other < 3 ? null : await recommendation(),
      })
    case 'edit action':
      return editAction(workspace, { id: await action(), text: words })
    case 'remove action':
      return removeAction(workspace, await action())
    case 'progress of action': {
      const status = other % 2 === 0 ? 'complete' : 'in progress'
      return addActionProgress(workspace, update(await action(), { commentary: words, status, date }))
    }
    case 'due of action':
      return setActionDueDate(workspace, { id: await action(), ...due })
    case 'tie':
    case 'untie': {
      const tie = {
        id: await action(),
        recommendationId: await idOf(workspace, 'recommendation', other),
      }
      return act === 'tie' ? answerWithAction(workspace, tie) : untieAction(workspace, tie)
    }
    case 'link':
      return addLink(workspace, {
        fromId: await recommendation(),
        toId: await idOf(workspace, 'recommendation', other),
        kind: other % 2 === 0 ? 'supersedes' : 'follows',
      })
    case 'add term':
      return addTerm(workspace, { kind: 'ward', name: `${words} ${other}` })
    case 'edit term':
      return editTerm(workspace, { id: await idOf(workspace, 'term', one), name: words, retired: other < 5 })
    case 'order terms':
      return orderTerms(workspace, { kind: 'ward', ids: [await idOf(workspace, 'term', one)] })
    case 'give terms':
      return setTerms(workspace, {
        ids: [await recommendation()],
        kind: 'ward',
        termIds: other < 4 ? [] : [await idOf(workspace, 'term', other)],
      })
    case 'settings':
      return setCouncil(workspace, {
        name: words,
        referencePattern: other < 5 ? 'SR ({yy/yy}) {nn}' : 'OS {n}',
        colourMap: colourMapPresets[other % 3]?.map ?? null,
      })
    case 'clock rule': {
      const [rule] = await clockRules(workspace.read)
      return rule === undefined
        ? failed('no-rule', 'There is no rule.')
        : saveClockRule(workspace, { ...rule, name: words, amount: one + 1, retired: other < 3 })
    }
    case 'unlink':
      return removeLink(workspace, await idOf(workspace, 'recommendation_link', one))
  }
}
