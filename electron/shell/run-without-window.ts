import { app } from 'electron'
import { settleUserData } from './user-data.ts'
import { startUtilityReader, startUtilityScanner, type UtilityReader } from './start-utility-reader.ts'

/** What work without a window may ask of the machine. */
export type Windowless = {
  /** Folder of the app itself: `resources` lies in it. */
  readonly appFolder: string
  readonly startReader: (execArgv: readonly string[]) => UtilityReader
  readonly startScanner: (execArgv: readonly string[]) => UtilityReader
}

/** A pipe may still hold what was written: on Windows, leaving at once would cut it short. */
const flushed = (stream: NodeJS.WriteStream): Promise<void> =>
  new Promise((resolve) => {
    stream.write('', () => resolve())
  })

/**
 * Runs `work` in the installed app without opening a window, and ends with the exit code that it gives. The app's
 * own binary can't be used as a plain Node (a fuse forbids it), so this is how the command line runs there.
 */
export const runWithoutWindow = (work: (windowless: Windowless) => Promise<number>): void => {
  settleUserData()
  app.enableSandbox()
  const run = async (): Promise<number> => {
    await app.whenReady()
    const code = await work({
      appFolder: app.getAppPath(),
      startReader: startUtilityReader,
      startScanner: startUtilityScanner,
    })
    await Promise.all([process.stdout, process.stderr].map(flushed))
    return code
  }
  void run()
    .catch((error: unknown) => {
      console.error(error)
      return 1
    })
    .then((code) => app.exit(code))
}
