import type { App } from 'electron'

/** True in the first Revisit on a user data folder; a second one brings the first to the front and must quit. */
export const isOnlyInstance = (app: App, toFront: () => void): boolean => {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', toFront)
  return true
}
