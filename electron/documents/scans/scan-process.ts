/*
 * The scanning process: reads the pages of one paper that are pictures, one after the other, and ends. Apart
 * from the app and from the reader process, because each page takes seconds of a whole processor. Entry of
 * its own bundle.
 */
import '../stray-rejections.ts'
import { readFile } from 'node:fs/promises'
import { constants, setPriority } from 'node:os'
import { loadEngine } from '../readers/pdf/engine.ts'
import { parentProcess } from '../../parent-process.ts'
import { openScan } from './open-scan.ts'
import { readScannedPage } from './read-page.ts'
import { startRecogniser } from './recogniser.ts'
import { scanRequestSchema, type ScanMessage } from './scan-messages.ts'

const yieldToOthers = (): void => {
  try {
    // Not the lowest: on Windows that would wait until nothing else at all wants the processor.
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // Where the system does not allow it, the work is done all the same.
  }
}

const answer = async (message: unknown, post: (message: ScanMessage) => void): Promise<void> => {
  const { path, pages } = scanRequestSchema.parse(message)
  const { OPS } = await loadEngine()
  const pdf = await readFile(path)
    .then(openScan)
    .catch(() => undefined)
  if (pdf === undefined) return post({ kind: 'refused', why: 'file' })
  const recogniser = await startRecogniser().catch(() => undefined)
  if (recogniser === undefined) return post({ kind: 'refused', why: 'recogniser' })
  for (const number of pages) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one page at a time keeps memory flat
      const page = await pdf.getPage(number)
      // oxlint-disable-next-line no-await-in-loop -- as above
      post({ kind: 'page', page: await readScannedPage(page, recogniser, OPS) })
      page.cleanup()
    } catch {
      post({ kind: 'unreadable', number })
    }
  }
  post({ kind: 'done' })
}

yieldToOthers()
const parent = parentProcess<ScanMessage>()
parent.onMessage((message) => {
  answer(message, parent.post).catch((error: unknown) =>
    // A fault of ours ends the process: nobody would answer.
    setImmediate(() => {
      throw error
    }),
  )
})
