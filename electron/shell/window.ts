import { join } from 'node:path'
import { app, BrowserWindow, nativeTheme, screen } from 'electron'
import { appPage } from './app-url.ts'
import { onSomeScreen, readWindowState, writeWindowState } from './window-state.ts'

// What shows before the page has painted: Fluent's canvas colours, so that nothing flashes.
const canvas = (): string => (nativeTheme.shouldUseDarkColors ? '#1f1f1f' : '#fafafa')

/** Opens the one window, at the size and place it was left in `stateFile`, and shows it once it has painted. */
export const openWindow = (stateFile: string): BrowserWindow => {
  const { maximized, ...bounds } = onSomeScreen(
    readWindowState(stateFile),
    screen.getAllDisplays().map((display) => display.workArea),
  )
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 1024,
    minHeight: 640,
    title: 'Revisit',
    show: false,
    backgroundColor: canvas(),
    webPreferences: {
      preload: join(app.getAppPath(), 'out/preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: process.platform === 'darwin',
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  window.on('close', () => {
    writeWindowState(stateFile, { ...window.getNormalBounds(), maximized: window.isMaximized() })
  })
  const recolour = (): void => window.setBackgroundColor(canvas())
  nativeTheme.on('updated', recolour)
  window.once('closed', () => nativeTheme.off('updated', recolour))
  void window.loadURL(appPage)
  return window
}
