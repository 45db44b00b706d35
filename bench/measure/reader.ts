import { basename, join } from 'node:path'
import { createPaperReader, type StartProcess } from '../../electron/documents/index.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import { root } from '../../tools/fresh-build.ts'
import { type MeasuredProcess, measuredProcess } from './measured-process.ts'

const readerEntry = join(root, 'out/main/reader.js')

type Measured = { readonly document: SourceDocument; readonly ms: number; readonly megabytes: number }

/**
 * Reads a paper as the app does: the built reader in a process of its own, its start and the validation of what
 * it says included. `megabytes`: the most that the process had resident.
 */
export const measuredRead = async (path: string): Promise<Measured> => {
  let started: MeasuredProcess | undefined
  const start: StartProcess = (execArgv) => {
    const reader = measuredProcess(readerEntry, [], execArgv)
    started = reader
    return {
      post: (message) => void reader.child.send(message as object),
      onMessage: (take) => reader.child.on('message', take),
      onExit: (take) => reader.child.on('exit', take),
      kill: reader.release,
    }
  }
  const began = performance.now()
  const read = await createPaperReader({ start }).read(path, basename(path))
  const ms = performance.now() - began
  if (!read.ok) throw new Error(`${path}: ${read.reason.message}`)
  return { document: read.value, ms, megabytes: (await started?.megabytes) ?? Number.NaN }
}
