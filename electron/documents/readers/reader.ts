import type { Attachment } from './attachment.ts'
import type { Result } from '../../../shared/model/result.ts'
import type { SourceDocument } from '../../../shared/model/source-document.ts'

/** What every reader takes beside the bytes. */
export type ReadOptions = {
  /** The file's name, for messages. */
  readonly name: string
  /** Called as pages (or parts) are done, for formats where reading takes long. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
  /** Called with every paper that came inside this one: the attachments of a message. */
  readonly onAttachment?: (attachment: Attachment) => void
  /** Script of a second thread for the pages of a long PDF (`page-thread.ts`); without it one thread reads all. */
  readonly pageThread?: URL
}

/** Turns the bytes of one format into pages and blocks; what can't be read is a reason in plain words. */
export type Reader = (bytes: Uint8Array, options: ReadOptions) => Promise<Result<SourceDocument>>
