import { app, type BrowserWindow, dialog } from 'electron'
import type { Log } from '../log.ts'

const tooOften = 3
const withinMs = 60_000

/** Loads the page again when its process dies; drafts are saved as they are typed. Gives up when it keeps dying. */
export const reviveWindow = (window: BrowserWindow, log: Log): void => {
  let crashes: readonly number[] = []
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return
    log.note(`window process gone: ${details.reason}`)
    const now = Date.now()
    crashes = [...crashes.filter((at) => now - at < withinMs), now]
    if (crashes.length < tooOften) return window.webContents.reload()
    dialog.showErrorBox(
      'Revisit has to close',
      'The window stopped several times in a row. Your saved work is safe. Start Revisit again.',
    )
    app.quit()
  })
}

/** A bug that nothing caught: written down, told in plain words, and the app ends rather than go on half broken. */
export const endOnUncaught = (log: Log): void => {
  process.on('uncaughtException', (error) => {
    const id = log.bug('uncaught', error)
    dialog.showErrorBox(
      'Revisit has to close',
      `Something went wrong inside Revisit (number ${id}). Your saved work is safe. Start Revisit again.`,
    )
    app.exit(1)
  })
  process.on('unhandledRejection', (error) => void log.bug('unhandled rejection', error))
  app.on('child-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit') log.note(`${details.type} process gone: ${details.reason}`)
  })
}
