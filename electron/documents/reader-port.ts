/** One reader process, seen from the app. */
export type ReaderPort = {
  readonly post: (message: unknown) => void
  readonly onMessage: (take: (message: unknown) => void) => void
  /** Called once when the process has ended, however it ended. */
  readonly onExit: (take: () => void) => void
  /** Ends it at once. */
  readonly kill: () => void
}

/** Starts a reader process with these Node options (its memory limit). */
export type StartProcess = (execArgv: readonly string[]) => ReaderPort
