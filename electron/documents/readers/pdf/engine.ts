import type { PDFDocumentProxy } from 'pdfjs-dist'
import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import { failed, ok, type Result } from '../../../../shared/model/result.ts'

type Engine = typeof pdfjs

let engine: Promise<Engine> | undefined

const load = async (): Promise<Engine> => {
  // Under Node pdf.js wants DOMMatrix and Path2D for drawing and complains on the console when they are
  // missing. Only text and paths are read here, never drawn, so any constructor does.
  const drawing = globalThis as Record<string, unknown>
  drawing['DOMMatrix'] ??= Object
  drawing['Path2D'] ??= Object
  // In an Electron utility process pdf.js does not take itself to be under Node and asks for a worker
  // address; a worker that is already loaded is used as it is.
  // @ts-expect-error -- pdfjs-dist ships no types for its worker; it is only handed over
  drawing['pdfjsWorker'] = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** pdf.js, loaded at the first paper. */
export const loadEngine = (): Promise<Engine> => {
  engine ??= load()
  return engine
}

/**
 * Opens a PDF for reading text. `bytes` are used up: pdf.js takes the buffer over and empties it. Fails with
 * `pdf-password` or `pdf-broken`; the caller destroys `loadingTask` when done.
 */
export const openPdf = async (bytes: Uint8Array, name: string): Promise<Result<PDFDocumentProxy>> => {
  const { getDocument, PasswordResponses } = await loadEngine()
  const task = getDocument({
    data: bytes,
    // Gives the real font name, the only way to see bold.
    fontExtraProperties: true,
    // Pictures are not decoded: they cost most of the time and memory of a scanned pack, and hold no text.
    maxImageSize: 1,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  })
  // Without this hook an asked-for password waits for ever in some builds; an error ends the task.
  task.onPassword = (_update: unknown, reason: number) => {
    throw Object.assign(new Error(String(reason === PasswordResponses.NEED_PASSWORD)), {
      name: 'PasswordException',
    })
  }
  try {
    return ok(await task.promise)
  } catch (error) {
    await task.destroy().catch(() => undefined)
    return error instanceof Error && error.name === 'PasswordException'
      ? failed(
          'pdf-password',
          `“${name}” is protected with a password, so it can't be read.`,
          'Open it with the password, print it to a new PDF or save a copy without the password, and add that.',
        )
      : failed(
          'pdf-broken',
          `“${name}” is not a PDF that can be read: it is damaged, cut short, or another kind of file.`,
          'Download or export it again, or ask its author for the Word file.',
        )
  }
}
