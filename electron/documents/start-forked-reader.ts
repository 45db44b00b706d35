import { fork } from 'node:child_process'
import type { StartProcess } from './reader-port.ts'

/** Reader processes as plain Node children, for the command line and tests. `entry` is the built reader.js. */
export const startForkedReader =
  (entry: string): StartProcess =>
  (execArgv) => {
    // A paper's text may be large: structured clone carries it several times as fast as JSON.
    const child = fork(entry, [], {
      execArgv: [...execArgv],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    let gone: (() => void) | undefined
    let ended = false
    const end = () => {
      if (!ended) gone?.()
      ended = true
    }
    child.on('exit', end)
    child.on('error', end)
    return {
      post: (message) => {
        // Of a child that could not start, "exit" or "error" tells; the send fails with it.
        child.send(message as object, () => undefined)
      },
      onMessage: (take) => child.on('message', take),
      onExit: (take) => {
        gone = take
      },
      kill: () => child.kill('SIGKILL'),
    }
  }
