import type { Told } from '../../shared/contract/bridge.ts'
import { type EventName, type EventOf, events } from '../../shared/contract/events.ts'
import { cannotCross } from './crossing.ts'

/** Tells the window that something happened. Without a window it does nothing: the window asks when it opens. */
export type SendEvent = <E extends EventName>(event: E, payload: EventOf<E>) => void

/** Checks an event against the contract before `tell` sends it; a misfit is a bug of the caller and throws. */
export const eventSender =
  (tell: (told: Told) => void): SendEvent =>
  (event, payload) => {
    const checked: unknown = events[event].parse(payload)
    const stuck = cannotCross(checked, event)
    if (stuck !== undefined) throw new TypeError(`The event cannot cross: ${stuck}`)
    tell({ event, payload: checked })
  }
