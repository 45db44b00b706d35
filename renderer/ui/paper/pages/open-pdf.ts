import { getDocument, PDFDataRangeTransport, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist'
// oxlint-disable-next-line import/default -- the build gives the address of the file
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { failed, ok, reasonSchema, type Result } from '../../../../shared/model/result.ts'

const beginning = 256 * 1024

const noPages = () =>
  failed(
    'pages-not-drawn',
    'The pages of this paper can’t be drawn.',
    'Its words can be read under “Text”, and “Open original” opens the file in another program.',
  )

const bytesOf = async (address: string, begin: number, end: number): Promise<Response> =>
  fetch(address, { headers: { range: `bytes=${begin}-${end - 1}` } })

/** Gives pdf.js the parts of an original that it asks for, so that a page of a large pack shows before the rest is read. */
class OriginalParts extends PDFDataRangeTransport {
  readonly #address: string
  readonly #lost: () => void

  constructor(address: string, length: number, first: Uint8Array, lost: () => void) {
    super(length, first)
    this.#address = address
    this.#lost = lost
  }

  override requestDataRange(begin: number, end: number): void {
    const give = async (): Promise<void> => {
      const response = await bytesOf(this.#address, begin, end)
      if (response.status !== 206) return this.#lost()
      this.onDataRange(begin, new Uint8Array(await response.arrayBuffer()))
    }
    give().catch(this.#lost)
  }
}

const place = (folder: string): string => new URL(`pdfjs/${folder}/`, document.baseURI).href

/** A paper's pages, ready to be drawn. `close` ends its worker and gives everything back. */
export type OpenPdf = { readonly pdf: PDFDocumentProxy; readonly close: () => void }

const refusal = async (response: Response): Promise<ReturnType<typeof noPages>> => {
  const answer = (await response.json().catch(() => null)) as { reason?: unknown } | null
  const reason = reasonSchema.safeParse(answer?.reason)
  return reason.success ? { ok: false, reason: reason.data } : noPages()
}

/**
 * Opens a PDF of the app by its address (the original of a paper, the drawn pages of a report) to draw its pages. Refused in words where the file is gone or is no PDF that can be
 * drawn; `onLost` is called where the file goes away while it is shown.
 */
export const openPdf = async (address: string, onLost: () => void): Promise<Result<OpenPdf>> => {
  const response = await bytesOf(address, 0, beginning).catch(() => null)
  if (response === null) return noPages()
  if (!response.ok) return refusal(response)
  const first = new Uint8Array(await response.arrayBuffer())
  const length = Number(/\/(\d+)$/u.exec(response.headers.get('content-range') ?? '')?.[1] ?? first.length)

  const port = new Worker(workerUrl, { type: 'module' })
  const worker = PDFWorker.create({ port })
  const task = getDocument({
    worker,
    ...(length > first.length
      ? { range: new OriginalParts(address, length, first, onLost), length }
      : { data: first }),
    rangeChunkSize: beginning,
    disableAutoFetch: true,
    disableStream: true,
    cMapUrl: place('cmaps'),
    standardFontDataUrl: place('standard_fonts'),
    iccUrl: place('iccs'),
    wasmUrl: place('wasm'),
    // The window's policy forbids WebAssembly; pdf.js brings the same in plain script.
    useWasm: false,
    verbosity: 0,
  })
  const close = (): void => {
    void task
      .destroy()
      .catch(() => undefined)
      .finally(() => port.terminate())
  }
  try {
    return ok({ pdf: await task.promise, close })
  } catch {
    close()
    return noPages()
  }
}
