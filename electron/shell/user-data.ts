import { join, resolve } from 'node:path'
import { app } from 'electron'

/**
 * Settles the user data folder: `--user-data-dir`, else the local application data folder. On Windows that is
 * not Electron's default, which roams with the user over the network.
 */
export const settleUserData = (): string => {
  const asked = app.commandLine.getSwitchValue('user-data-dir')
  const local = process.platform === 'win32' ? process.env['LOCALAPPDATA'] : undefined
  if (asked !== '') app.setPath('userData', resolve(asked))
  else if (local !== undefined) app.setPath('userData', join(local, 'Revisit'))
  return app.getPath('userData')
}
