import { type ChildProcess, fork } from 'node:child_process'
import { setTimeout as after } from 'node:timers/promises'
import type { FaultAnswer, FaultAsked } from './fault-messages.ts'

/** A fault that a reader did not bear. `seed` and the file's path make it again. */
export type Unborne = FaultAsked & { readonly fault: string; readonly why: string }

export type FaultRun = {
  readonly tried: number
  /** How often a document came of it all the same. */
  readonly read: number
  readonly unborne: readonly Unborne[]
}

/** A hang is a hang after two minutes as well; how long a paper takes is counted by the process that reads it. */
const patience = 120_000
const megabytes = 768

const start = (): ChildProcess =>
  fork(new URL('faulting-process.ts', import.meta.url), {
    execArgv: [
      '--permission',
      '--allow-fs-read=*',
      '--allow-worker',
      `--max-old-space-size=${megabytes}`,
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=SecurityWarning',
    ],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  })

const ask = async (child: ChildProcess, asked: FaultAsked): Promise<FaultAnswer | string> => {
  let words = ''
  const hear = (chunk: Buffer) => {
    words = (words + chunk.toString()).slice(-2000)
  }
  child.stderr?.on('data', hear)
  const stop = new AbortController()
  try {
    return await Promise.race([
      new Promise<FaultAnswer | string>((resolve) => {
        child.once('message', (answer) => resolve(answer as FaultAnswer))
        child.once('exit', (code, signal) => resolve(`the process ended (${code ?? signal}): ${words}`))
        child.send(asked)
      }),
      after(patience, `no answer within ${patience / 1000} s`, { signal: stop.signal }),
    ])
  } finally {
    stop.abort()
    child.removeAllListeners('message').removeAllListeners('exit')
    child.stderr?.off('data', hear)
  }
}

/**
 * Tries `count` faults, spread over `files`, from number `first` on. A reader bears a fault that ends in a document
 * or in a reason in words, in time, with nothing written to disk.
 */
export const runFaults = async (
  files: readonly string[],
  count: number,
  first = 1,
  onTried: (tried: number) => void = () => {},
): Promise<FaultRun> => {
  let child = start()
  let read = 0
  const unborne: Unborne[] = []
  for (let at = 0; at < count; at += 1) {
    const path = files[at % files.length]
    if (path === undefined) break
    const asked = { path, seed: first + at }
    const answer = await ask(child, asked)
    if (typeof answer === 'string') {
      unborne.push({ ...asked, fault: 'unknown', why: answer })
      child.kill('SIGKILL')
      child = start()
    } else {
      if (answer.outcome === 'read') read += 1
      if (answer.wrong !== null) unborne.push({ ...asked, fault: answer.fault, why: answer.wrong })
    }
    onTried(at + 1)
  }
  child.kill('SIGKILL')
  return { tried: count, read, unborne }
}
