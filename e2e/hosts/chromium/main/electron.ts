import { app } from './app.ts'
import { BrowserWindow as HostWindow } from './browser-window.ts'
import { nativeTheme, screen, shell } from './desktop.ts'
import { dialog } from './dialog.ts'
import { ipcMain } from './ipc-main.ts'
import { Menu } from './menu.ts'
import { protocol } from './protocol.ts'
import { session } from './session.ts'
import { utilityProcess } from './utility-process.ts'

const BrowserWindow = HostWindow as unknown as typeof Electron.BrowserWindow

/** What the main process gets for `electron`: only what Revisit uses. A name that is missing fails its import. */
export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  utilityProcess,
}
