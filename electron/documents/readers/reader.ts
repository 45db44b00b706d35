/** What every reader takes beside the bytes. */
export type ReadOptions = {
  /** The file's name, for messages. */
  readonly name: string
  /** Called as pages (or parts) are done, for formats where reading takes long. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}
