// pdfjs-dist ships no types for its worker; all that is done with it is handing it over.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
