import { readFile } from 'node:fs/promises'
import { ok } from '../../../shared/model/result.ts'
import { extract } from '../../extraction/index.ts'
import { findingsOf } from '../findings.ts'
import type { PaperReader } from '../reader-client.ts'
import { readDocument } from '../readers/index.ts'

/** The real readers and extractors, in this process. */
export const readerHere = (find = extract): PaperReader => {
  const read: PaperReader['read'] = async (path, name, { onAttachment } = {}) =>
    readDocument(await readFile(path), { name, ...(onAttachment === undefined ? {} : { onAttachment }) })
  return {
    read,
    readAndFind: async (path, name, options) => {
      const result = await read(path, name, options)
      return result.ok ? ok({ document: result.value, ...findingsOf(result.value, name, find) }) : result
    },
    find: async (document, name) => ok(findingsOf(document, name, find)),
  }
}
