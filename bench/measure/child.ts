import { once } from 'node:events'
import { measuredProcess } from './measured-process.ts'

type Answer = {
  /** From the start of the process to its message. */
  readonly ms: number
  /** The first message of the process. */
  readonly message: unknown
  /** The most memory that it had resident. */
  readonly megabytes: number
}

/** Runs a script of ours in a process of its own until it sends a message. */
export const childAnswer = async (script: string, args: readonly string[]): Promise<Answer> => {
  const began = performance.now()
  const { child, release, megabytes } = measuredProcess(script, args)
  const answer = await Promise.race([once(child, 'message'), megabytes])
  const ms = performance.now() - began
  if (!Array.isArray(answer)) throw new Error(`${script} ended without an answer`)
  release()
  return { ms, message: answer[0], megabytes: await megabytes }
}
