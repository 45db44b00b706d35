import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ClockFilter, clockStarts, interimEffects, periodUnits } from '../../../shared/model/clock.ts'
import { pressingClock } from '../../../shared/rules/clock/pressing-clock.ts'
import type { Workspace } from '../../workspace/index.ts'
import { saveNamed, succeed } from '../bodies/index.ts'
import { councilSettings, setCouncil } from '../council/index.ts'
import { addRecipient, addResponse, editRecommendation } from '../recommendations/index.ts'
import { createReview } from '../reviews/index.ts'
import { response, typed } from '../testing/register.ts'
import { emptyWorkspace, value } from '../testing/workspace.ts'
import {
  clockFace,
  clockRules,
  everyClock,
  idsByClock,
  removeClockRule,
  saveClockRule,
  setRecipientClock,
} from './index.ts'

const filters: readonly ClockFilter[] = [
  'overdue',
  'due soon',
  'running',
  'paused',
  'not started',
  'answered late',
]
const days = ['2026-02-27', '2026-03-05', '2026-04-06', '2026-05-04', '2026-05-20', '2026-12-28']
const day = fc.constantFrom(...days)
const which = fc.nat({ max: 4 })

/** The scene: five recommendations; three are asked of the cabinet by a panel that may be renamed, two by nobody that is known. */
const scene = async () => {
  const workspace = await emptyWorkspace()
  const named = async (name: string) =>
    value(await saveNamed(workspace, 'body', { id: null, name, aliases: [], kind: null })).id
  const [old, present] = [await named('Health Panel'), await named('Care Panel')]
  const review = async (title: string, bodyId: string) =>
    value(await createReview(workspace, { title, bodyId, scope: null, stage: 'sent', day: '2026-01-05' })).id
  const reviews = [await review('Beds', old), await review('Visits', present)]
  const ids: string[] = []
  for (const at of [0, 1, 2, 3, 4])
    ids.push(await typed(workspace, `That ${at} be done.`, at < 3 ? (reviews[at % 2] ?? null) : null))
  const [executive] = await clockRules(workspace.read)
  if (executive === undefined) throw new Error('There is no rule')
  value(await saveClockRule(workspace, { ...executive, interim: 'pauses' }))
  for (const id of ids.slice(0, 3))
    value(await addRecipient(workspace, { id, name: 'Cabinet', receivedOn: '2026-02-27' }))
  return { workspace, old, present, reviews, ids }
}
type Scene = Awaited<ReturnType<typeof scene>>
type Act = (scene: Scene) => Promise<unknown>

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length]
  if (item === undefined) throw new Error('There is none')
  return item
}

const recipientsOf = ({ read }: Workspace) =>
  read
    .selectFrom('recipient')
    .select(['recipient.id', 'recipient.recommendation_id'])
    .where('recipient.removed_at', 'is', null)
    .execute()

const put = fc
  .record({
    which,
    name: fc.constantFrom(
      'Cabinet',
      'Harrowmere NHS Trust',
      'Full Council',
      'Director of Housing',
      'Friends',
    ),
    receivedOn: fc.option(day),
  })
  .map(
    ({ which: index, name, receivedOn }): Act =>
      ({ workspace, ids }) =>
        addRecipient(workspace, { id: at(ids, index), name, receivedOn }),
  )

const start = fc
  .record({
    which,
    kind: fc.option(fc.constantFrom('executive' as const, 'partner' as const, 'other' as const)),
    receivedOn: fc.option(day),
    noticedOn: fc.option(day),
  })
  .map(
    ({ which: index, ...given }): Act =>
      async ({ workspace }) => {
        const all = await recipientsOf(workspace)
        return all.length > 0 && setRecipientClock(workspace, { id: at(all, index).id, ...given })
      },
  )

const answer = fc
  .record({
    which,
    interim: fc.boolean(),
    forAll: fc.boolean(),
    date: fc.option(fc.oneof(day, fc.constantFrom('2026', '2026-04'))),
  })
  .map(
    ({ which: index, interim, forAll, date }): Act =>
      async ({ workspace }) => {
        const all = await recipientsOf(workspace)
        if (all.length === 0) return
        const { id, recommendation_id } = at(all, index)
        await addResponse(
          workspace,
          response(recommendation_id, { interim, date, recipientId: forAll ? null : id }),
        )
      },
  )

const rule = fc
  .record({
    which,
    amount: fc.option(fc.integer({ min: 1, max: 9 })),
    unit: fc.constantFrom(...periodUnits),
    startsOn: fc.constantFrom(...clockStarts),
    firstDayCounts: fc.boolean(),
    interim: fc.constantFrom(...interimEffects),
    retired: fc.boolean(),
    ofPanel: fc.constantFrom('any', 'old', 'present'),
  })
  .map(
    ({ which: index, ofPanel, ...given }): Act =>
      async ({ workspace, old, present }) => {
        const rules = await clockRules(workspace.read)
        if (rules.length === 0) return
        const bodyIds = { any: [], old: [old], present: [present] }[ofPanel] ?? []
        await saveClockRule(workspace, { ...at(rules, index), ...given, bodyIds })
      },
  )

const council = fc
  .record({
    nation: fc.constantFrom('england-and-wales' as const, 'scotland' as const),
    closedDays: fc.uniqueArray(day, { maxLength: 3 }),
    dueSoonDays: fc.integer({ min: 1, max: 60 }),
    yearStart: fc.integer({ min: 1, max: 12 }),
  })
  .map(
    (given): Act =>
      ({ workspace }) =>
        setCouncil(workspace, given),
  )

const others: readonly Act[] = [
  async ({ workspace }) => {
    const [first] = await clockRules(workspace.read)
    return first && removeClockRule(workspace, first.id)
  },
  ({ workspace, old, present }) =>
    succeed(workspace, 'body', { id: old, successor: { id: present }, day: '2026-02' }),
  ({ workspace, ids, reviews }) =>
    editRecommendation(workspace, { id: at(ids, 3), reviewId: at(reviews, 0) }),
  ({ workspace }) => workspace.undo(),
]

const act = fc.oneof(put, start, answer, answer, rule, council, fc.constantFrom(...others))

/** Each clock worked out by itself, and the one of each recommendation that presses most. */
const worked = async ({ workspace, ids }: Scene, today: string) => {
  const clocks = await everyClock(workspace.read, await clockFace(workspace.read, today))
  return ids.map((id) => {
    const own = clocks.filter(({ recommendationId }) => recommendationId === id)
    return { id, clock: pressingClock(own.map(({ standing }) => standing)) }
  })
}

test('whatever is changed, and whichever day it is, the filter finds what the clocks say one by one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 6, maxLength: 14 }), day, async (acts, other) => {
      const made = await scene()
      const { read } = made.workspace
      for (const [step, one] of acts.entries()) {
        await one(made)
        if (step % 4 > 0 && step < acts.length - 1) continue
        const { dueSoonDays } = await councilSettings(read)
        for (const today of ['2026-04-06', other]) {
          const clocks = await worked(made, today)
          for (const wanted of filters) {
            const expected = clocks.filter(({ clock }) =>
              wanted === 'due soon'
                ? clock?.state === 'running' && (clock.daysLeft ?? 0) <= dueSoonDays
                : clock?.state === wanted,
            )
            const found = await idsByClock(read, wanted, today)
            const ids = expected.map(({ id }) => id)
            expect(found.toSorted(), `${wanted} on ${today}`).toEqual(ids.toSorted())
          }
        }
      }
      await made.workspace.close()
    }),
    { numRuns: 8 },
  )
}, 60_000)
