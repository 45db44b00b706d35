import { EventEmitter } from 'node:events'
import { loud } from './loud.ts'

const themeEvents = new EventEmitter()

/** The page follows the browser's own colour scheme; main only hears that it is light. */
export const nativeTheme = loud<Electron.NativeTheme>('nativeTheme', {
  shouldUseDarkColors: false,
  on: themeEvents.on.bind(themeEvents) as unknown as Electron.NativeTheme['on'],
  off: themeEvents.off.bind(themeEvents) as unknown as Electron.NativeTheme['off'],
})

const area: Electron.Rectangle = { x: 0, y: 0, width: 1920, height: 1080 }

export const screen = loud<Electron.Screen>('screen', {
  getAllDisplays: () => [loud<Electron.Display>('display', { bounds: area, workArea: area })],
})

export const shell = loud<Electron.Shell>('shell', {
  showItemInFolder: () => {},
  // Nothing is opened beside the window; a spec puts its own in this place and looks at the path.
  openPath: () => Promise.resolve(''),
})
