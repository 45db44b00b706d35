import type { clockContract } from '../../../shared/contract/clock.ts'
import type { Services } from '../../services/index.ts'
import {
  clockFace,
  clockRules,
  clocksOf,
  orderClockRules,
  removeClockRule,
  saveClockRule,
  setRecipientClock,
  today,
  withoutRule,
} from '../../tracking/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { changes, lists } from './with-workspace.ts'

const everywhere = ['recommendations', 'reviews', 'workspace'] as const

export const clockHandlers = (services: Services): HandlersOf<typeof clockContract> => ({
  'clock.rules': lists(services, async ({ workspace }) => ({ rules: await clockRules(workspace.read) })),
  'clock.saveRule': changes(services, everywhere, ({ workspace }, request) =>
    saveClockRule(workspace, request),
  ),
  'clock.orderRules': changes(services, everywhere, ({ workspace }, { ids }) =>
    orderClockRules(workspace, ids),
  ),
  'clock.removeRule': changes(services, everywhere, ({ workspace }, { id }) =>
    removeClockRule(workspace, id),
  ),
  'clock.previewRemoval': lists(services, async ({ workspace }, { id }) =>
    withoutRule(workspace.read, await clockFace(workspace.read, today(workspace)), id),
  ),
  'clock.of': lists(services, async ({ workspace }, { id }) => ({
    clocks: await clocksOf(workspace.read, await clockFace(workspace.read, today(workspace)), [id]),
  })),
  'clock.setRecipient': changes(services, everywhere, ({ workspace }, request) =>
    setRecipientClock(workspace, request),
  ),
})
