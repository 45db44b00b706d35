import { addDays } from '../../../shared/rules/clock/day-sums.ts'
import {
  addTerm,
  clockRules,
  everyBody,
  saveClockRule,
  saveNamed,
  setTerms,
  succeed,
  today,
} from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { acceptSet, waitingSets } from './accept-set.ts'
import { tellAllotments } from './allotments.ts'
import { tellShelters } from './shelters.ts'
import { done } from './told.ts'
import { tellTransport } from './transport.ts'

const bodyCalled = async (workspace: Workspace, name: string): Promise<string | null> =>
  (await everyBody(workspace.read)).find((body) => body.name === name)?.id ?? null

/** The panel of 2022 became the one of today; the posts that papers name as owners. */
const tellNames = async (workspace: Workspace): Promise<string | null> => {
  const panel = await bodyCalled(workspace, 'Places Scrutiny Panel')
  const former = await bodyCalled(workspace, 'Environment Scrutiny Panel')
  if (panel !== null && former !== null)
    done(await succeed(workspace, 'body', { id: former, successor: { id: panel }, day: '2023-05' }))
  for (const name of ['Director of Environment', 'Head of Customer Services', 'Community Transport Manager'])
    done(await saveNamed(workspace, 'role', { id: null, name, aliases: [] }))
  return panel
}

/** Partners have twelve weeks here, which only a council can say. */
const tellClock = async (workspace: Workspace): Promise<void> => {
  const rule = (await clockRules(workspace.read)).find(({ recipientKind }) => recipientKind === 'partner')
  if (rule !== undefined)
    done(
      await saveClockRule(workspace, {
        ...rule,
        amount: 12,
        unit: 'weeks',
        source: 'Protocol between the council and its partners, May 2023',
      }),
    )
}

const tellTerms = async (
  workspace: Workspace,
  by: Readonly<Record<string, readonly string[]>>,
): Promise<void> => {
  for (const [name, ids] of Object.entries(by)) {
    const { id } = done(await addTerm(workspace, { kind: 'directorate', name }))
    if (ids.length > 0) done(await setTerms(workspace, { ids: [...ids], kind: 'directorate', termIds: [id] }))
  }
}

const follow = async (workspace: Workspace): Promise<string | null> => {
  const sets = await waitingSets(workspace)
  const earlier = sets.find(({ stage }) => stage === 'earlier')
  // The papers are read side by side: another's own recommendations may come first.
  const made = sets.find(({ stage, paperId }) => stage === 'new' && paperId === earlier?.paperId)
  if (made === undefined || earlier === undefined) return null
  const transport = await acceptSet(workspace, made, 'Community transport for older residents')
  const shelters = await acceptSet(workspace, earlier, 'Bus shelters and waiting places')
  if (transport === null || shelters === null) return null
  const now = today(workspace)
  const day = (from: number): string => addDays(now, from)
  const panel = await tellNames(workspace)
  await tellClock(workspace)
  await tellShelters(workspace, shelters.reviewId, panel, shelters.ids, day)
  await tellTransport(workspace, transport, made.paperId, day)
  const allotments = await tellAllotments(workspace, panel, day)
  const customers = [transport.ids.get('1') ?? [], transport.ids.get('5') ?? []].flat()
  const others = [...transport.ids.values(), ...shelters.ids.values(), ...allotments]
  await tellTerms(workspace, {
    Environment: others.filter((id) => !customers.includes(id)),
    'Customer Services': customers,
  })
  return shelters.reviewId
}

/**
 * Tells what came of the sample's two reviews, and of one that is typed: put to Cabinet, answered, acted on, heard of,
 * judged in a round that is frozen. Days that matter today are counted from today. Recorded by the sample's own
 * officer, so that whoever looks around takes back only what they did themselves. The minutes, the annual report and
 * what was put to Cabinet still wait to be looked at. Gives the id of the review that has been revisited; null where
 * its paper could not be read.
 */
export const tellStory = async (workspace: Workspace): Promise<string | null> => {
  const user = (await workspace.settings.get('user')) ?? ''
  await workspace.settings.set('user', 'Alison Petherick')
  try {
    return await follow(workspace)
  } finally {
    await workspace.settings.set('user', user)
  }
}
