import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const hook = pathToFileURL(join(import.meta.dirname, 'peak-memory.mjs')).href

export type MeasuredProcess = {
  readonly child: ChildProcess
  /** Lets it go: it ends what it is at, and says what it had. */
  readonly release: () => void
  /** The most memory that it had resident, once it has ended; throws what it printed where it broke off. */
  readonly megabytes: Promise<number>
}

/** A script in a Node process of its own that tells its memory. */
export const measuredProcess = (
  script: string,
  args: readonly string[] = [],
  execArgv: readonly string[] = [],
): MeasuredProcess => {
  const child = fork(script, [...args], {
    execArgv: [...execArgv, '--import', hook],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  // Not its "close": that never comes where the parent lets go first.
  const ended = Promise.all([once(child, 'exit'), child.stderr === null ? '' : text(child.stderr)])
  const megabytes = ended.then(([, said]) => {
    // What the script printed itself stands before it.
    const kilobytes = Number(said.trimEnd().split('\n').at(-1))
    if (said === '' || Number.isNaN(kilobytes)) throw new Error(`${script} broke off: ${said}`)
    return kilobytes / 1024
  })
  return {
    child,
    megabytes,
    release: () => {
      if (child.connected) child.disconnect()
    },
  }
}
