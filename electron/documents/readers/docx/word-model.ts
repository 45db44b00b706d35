import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Parts } from '../unpack.ts'

/** What of mammoth's model of a document is read here (its lib/documents.js); every other node only holds children. */
export type WordNode =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'break'; readonly breakType: string }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string }
  | { readonly type: 'paragraph' | 'run' | 'hyperlink' | 'table' | 'tableRow'; readonly children: WordNode[] }
  | {
      readonly type: 'tableCell'
      readonly children: WordNode[]
      readonly colSpan: number
      readonly rowSpan: number
    }
  | { readonly type: 'image' | 'bookmarkStart' | 'commentReference' }

type Note = { readonly body: WordNode[] }
type Comment = { readonly commentId: string; readonly authorName: string | null; readonly body: WordNode[] }

export type WordModel = {
  readonly children: WordNode[]
  readonly notes: { readonly resolve: (reference: { noteType: string; noteId: string }) => Note | null }
  readonly comments: readonly Comment[]
}

const nothing = { type: 'document', children: [], notes: { resolve: () => null }, comments: [] }

/**
 * mammoth's model of the document: structure, merged cells, fields, text boxes, tracked changes accepted. Taken
 * where mammoth offers it for changes; the HTML it would go on to write would only be parsed again. `xml` stands
 * in for the main part; `dropped` are parts that mammoth need not see.
 */
export const readModel = async (
  files: Parts,
  mainPath: string,
  xml: string,
  dropped: readonly string[],
): Promise<WordModel> => {
  const kept = [...files].filter(([path]) => path !== mainPath && !dropped.includes(path))
  const packed = zipSync({ ...Object.fromEntries(kept), [mainPath]: strToU8(xml) }, { level: 0 })
  let model: WordModel = nothing
  await mammoth.convertToHtml(
    { buffer: Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength) },
    {
      includeDefaultStyleMap: false,
      includeEmbeddedStyleMap: false,
      transformDocument: (document: WordModel) => {
        model = document
        return nothing
      },
    },
  )
  return model
}
