import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the app keeps the sample workspace in its user data. */
const sampleIn = (userDataDir: string): string => join(userDataDir, 'Sample workspace')

// Beside the results of the run, which are swept before each run.
const prepared = new URL('../test-results/.sample', import.meta.url).pathname

/** Keeps a workspace of an app that has quit, the sample’s papers read in it, for the specs that follow. */
export const keepSample = async (folder: string): Promise<void> => {
  await rm(prepared, { recursive: true, force: true })
  await cp(folder, prepared, { recursive: true })
}

/** Puts the kept sample into new user data: whoever opens the sample there finds its papers read. */
export const putSample = (userDataDir: string): Promise<void> =>
  cp(prepared, sampleIn(userDataDir), { recursive: true })
