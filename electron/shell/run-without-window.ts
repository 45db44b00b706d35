import { app } from 'electron'
import { startUtilityReader, type UtilityReader } from './start-utility-reader.ts'

/** What work without a window may ask of the machine. */
export type Windowless = {
  /** Folder of the app itself: `resources` lies in it. */
  readonly appFolder: string
  readonly startReader: (execArgv: readonly string[]) => UtilityReader
}

/**
 * Runs `work` in the installed app without opening a window, and ends with the exit code that it gives. The app's
 * own binary can't be used as a plain Node (a fuse forbids it), so this is how the command line runs there.
 */
export const runWithoutWindow = (work: (windowless: Windowless) => Promise<number>): void => {
  app.enableSandbox()
  void app
    .whenReady()
    .then(() => work({ appFolder: app.getAppPath(), startReader: startUtilityReader }))
    .then(
      (code) => app.exit(code),
      (error: unknown) => {
        console.error(error)
        app.exit(1)
      },
    )
}
