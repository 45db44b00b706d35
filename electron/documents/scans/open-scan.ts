import type { PDFDocumentProxy } from 'pdfjs-dist'
import { loadEngine } from '../readers/pdf/engine.ts'
import { engineFile, isEngineFile } from './engine-files.ts'

/** Larger pictures are left out: A3 at 600 dots an inch has 70 million pixels, more than any scan needs. */
const mostPixels = 80e6

/** Gives pdf.js its decoders from the disk; in Electron it would ask the network stack for them. */
class LocalFiles {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    if (!isEngineFile(filename)) throw new Error(`${filename} is not shipped`)
    return new Uint8Array(await engineFile(filename))
  }
}

/** Opens a PDF for its pictures. Throws what pdf.js throws: the paper has been read once already. */
export const openScan = async (bytes: Uint8Array): Promise<PDFDocumentProxy> => {
  const { getDocument } = await loadEngine()
  return getDocument({
    data: new Uint8Array(bytes),
    maxImageSize: mostPixels,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    BinaryDataFactory: LocalFiles,
    verbosity: 0,
  }).promise
}
