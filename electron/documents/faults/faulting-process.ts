/*
 * Reads faulted papers one after another, in a process that may write nothing (Node's permission model) and
 * that whoever started it can end when a paper takes too long.
 */
import '../stray-rejections.ts'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { sourceDocumentSchema } from '../../../shared/model/source-document.ts'
import { readDocument } from '../readers/index.ts'
import { faulted } from './fault.ts'
import type { FaultAnswer, FaultAsked } from './fault-messages.ts'

/** What is wrong with what the reader said, or null. */
const wrong = (answer: Awaited<ReturnType<typeof readDocument>>): string | null => {
  if (!answer.ok) {
    const { code, message } = answer.reason
    return code !== '' && /^[\p{Lu}“].*[.!?]$/su.test(message)
      ? null
      : `no reason in words: ${code} ${message}`
  }
  const checked = sourceDocumentSchema.safeParse(answer.value)
  if (!checked.success) return `no document: ${checked.error.issues[0]?.message ?? ''}`
  const misplaced = answer.value.blocks.findIndex(({ index }, at) => index !== at)
  return misplaced < 0 ? null : `block ${misplaced} is out of place`
}

/** Seconds of the processor that no paper of these sizes may take; other work on the machine does not lengthen them. */
const most = 30

const secondsSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

const read = async ({ path, seed }: FaultAsked): Promise<FaultAnswer> => {
  const { fault, bytes } = faulted(new Uint8Array(readFileSync(path)), seed)
  const before = process.cpuUsage()
  try {
    const answer = await readDocument(bytes, { name: basename(path) })
    const seconds = secondsSince(before)
    return {
      fault,
      outcome: answer.ok ? 'read' : answer.reason.code,
      wrong: seconds > most ? `${seconds.toFixed(0)} s of the processor` : wrong(answer),
    }
  } catch (error) {
    return {
      fault,
      outcome: 'thrown',
      wrong: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}

process.on('message', (asked: FaultAsked) => void read(asked).then((answer) => process.send?.(answer)))
