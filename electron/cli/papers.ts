import { stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Result } from '../../shared/model/result.ts'
import type { SourceDocument } from '../../shared/model/source-document.ts'
import {
  createPaperReader,
  createScanReader,
  type PaperReader,
  readScans,
  type ScanReader,
} from '../documents/index.ts'
import { type CliContext, UsageError } from './command.ts'

/** Reads papers in processes of their own, as the window does. */
export const paperReader = ({ startReader }: CliContext): PaperReader =>
  createPaperReader({ start: startReader })

/** The same for scanned pages: one paper at a time. */
export const scanReader = ({ startScanner }: CliContext): ScanReader =>
  createScanReader({ start: startScanner })

/** Reads a paper; `name` is what it is called where its path does not tell, `onAttachment` takes what came inside it. */
export type ReadPaperAt = (
  path: string,
  name?: string,
  onAttachment?: (attachment: { readonly name: string; readonly bytes: Uint8Array }) => void,
) => Promise<Result<SourceDocument>>

/** Reads papers; with `ocr` their scanned pages too, by machine, told page by page on standard error. */
export const readerOf = (context: CliContext, { ocr }: { readonly ocr: boolean }): ReadPaperAt => {
  const reader = paperReader(context)
  const scans = scanReader(context)
  return async (path, name = basename(path), onAttachment) => {
    const document = await reader.read(path, name, onAttachment === undefined ? {} : { onAttachment })
    if (!document.ok || !ocr) return document
    return readScans(scans, path, document.value, ({ done, total }) =>
      context.err(`${name}: ${done} of ${total} scanned pages read`),
    )
  }
}

/** The files named on the command line, as absolute paths; a missing one is a wrong call. */
export const namedFiles = async (names: readonly string[], context: CliContext): Promise<string[]> => {
  if (names.length === 0) throw new UsageError('No file was named.')
  const paths = names.map((name) => resolve(context.folder, name))
  for (const path of paths) {
    const found = await stat(path).catch(() => null)
    if (found === null) throw new UsageError(`There is no file ${path}.`)
    if (!found.isFile()) throw new UsageError(`${path} is not a file.`)
  }
  return paths
}
