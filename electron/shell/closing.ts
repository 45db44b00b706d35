import { setTimeout as after } from 'node:timers/promises'
import { app } from 'electron'
import type { Log } from '../log.ts'

const patienceMs = 10_000

/** Holds the end of the app until `close` is done (the database closed), but no longer than ten seconds. */
export const closeBeforeQuit = (close: () => Promise<void>, log: Log): void => {
  let state: 'open' | 'closing' | 'closed' = 'open'
  const finish = async (): Promise<void> => {
    try {
      await Promise.race([close(), after(patienceMs, undefined, { ref: false })])
    } catch (error) {
      log.bug('closing', error)
    }
    state = 'closed'
    app.quit()
  }
  app.on('will-quit', (event) => {
    if (state === 'closed') return
    event.preventDefault()
    if (state === 'open') {
      state = 'closing'
      void finish()
    }
  })
}
