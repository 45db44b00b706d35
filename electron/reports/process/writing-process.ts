import { parentProcess } from '../../parent-process.ts'
import { writeReport } from '../writers/index.ts'
import type { WritingAnswer, WritingRequest } from './writing-messages.ts'

/*
 * The process that writes one report and ends: a long table takes seconds, in which the window has to answer, and a
 * person may think better of it.
 */
const parent = parentProcess<WritingAnswer>()

parent.onMessage((message) => {
  // The app is the only one that can send here, and it sends this.
  const { report, format, options } = message as WritingRequest
  writeReport(report, format, options, (progress) => parent.post({ progress })).then(
    (bytes) => parent.post({ bytes }),
    (error: unknown) =>
      parent.post({ bug: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
