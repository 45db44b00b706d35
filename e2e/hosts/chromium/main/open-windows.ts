import type { BrowserWindow } from './browser-window.ts'

/** Windows by id, in the order they were opened. */
export const openWindows = new Map<number, BrowserWindow>()

/** Asks every window to close; false where one would not. */
export const closeAllWindows = (): boolean => {
  for (const window of Array.from(openWindows.values())) window.close()
  return openWindows.size === 0
}
