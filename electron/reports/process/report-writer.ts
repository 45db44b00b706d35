import type { ExportFormat, Report } from '../../../shared/model/report.ts'
import { writeReport } from '../writers/index.ts'
import type { OnProgress, WriteOptions } from '../writers/writer.ts'
import type { WritingAnswer, WritingRequest } from './writing-messages.ts'

type Process = {
  readonly post: (message: WritingRequest) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: (code: number) => void) => void
  readonly kill: () => void
}

/** Gives the bytes of a report; null where `signal` stopped it. */
export type ReportWriter = (
  report: Report,
  format: ExportFormat,
  options: WriteOptions,
  signal?: AbortSignal,
  onProgress?: OnProgress,
) => Promise<Uint8Array | null>

/** Writes where it stands: on the command line nobody waits for a window. */
export const writeHere: ReportWriter = async (report, format, options, signal, onProgress) =>
  signal?.aborted === true ? null : writeReport(report, format, options, onProgress)

/** Writes each report in a process of its own, which `start` starts; stopping it ends the process. */
export const createReportWriter =
  (start: () => Process): ReportWriter =>
  (report, format, options, signal, onProgress) => {
    if (signal?.aborted === true) return Promise.resolve(null)
    const { promise, resolve, reject } = Promise.withResolvers<Uint8Array | null>()
    const process = start()
    const stop = (): void => {
      resolve(null)
      process.kill()
    }
    signal?.addEventListener('abort', stop)
    process.onMessage((message) => {
      const answer = message as WritingAnswer
      if ('progress' in answer) {
        onProgress?.(answer.progress)
        return
      }
      if ('bytes' in answer) resolve(new Uint8Array(answer.bytes))
      else reject(new Error(`Writing a report broke: ${answer.bug}`))
      process.kill()
    })
    process.onExit((code) => reject(new Error(`The process that writes reports ended with ${code}`)))
    process.post({ report, format, options })
    return promise.finally(() => signal?.removeEventListener('abort', stop))
  }
