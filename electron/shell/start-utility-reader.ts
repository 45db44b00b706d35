import { join } from 'node:path'
import { app, utilityProcess } from 'electron'

/** A process that reads papers, as the documents service sees it. */
export type UtilityReader = {
  readonly post: (message: unknown) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: (code: number) => void) => void
  readonly kill: () => void
}

/** Which of the bundles runs, and how the system's list of processes names it. */
const entries = {
  reader: { file: 'out/main/reader.js', name: 'Revisit reader' },
  report: { file: 'out/main/report.js', name: 'Revisit reports' },
  scan: { file: 'out/main/scan.js', name: 'Revisit scans' },
} as const

const start = (entry: keyof typeof entries, execArgv: readonly string[]): UtilityReader => {
  const child = utilityProcess.fork(join(app.getAppPath(), entries[entry].file), [], {
    serviceName: entries[entry].name,
    stdio: 'ignore',
    env: {},
    execArgv: [...execArgv],
  })
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  }
}

/**
 * Starts the reader in a process of its own, away from the workspace and with no inherited environment to speak of.
 * `execArgv`: Node options, its memory limit among them.
 */
export const startUtilityReader = (execArgv: readonly string[]): UtilityReader => start('reader', execArgv)

/** The same with the process that reads scans. */
export const startUtilityScanner = (execArgv: readonly string[]): UtilityReader => start('scan', execArgv)

/** The same with the process that writes a report. */
export const startUtilityWriter = (): UtilityReader => start('report', [])
