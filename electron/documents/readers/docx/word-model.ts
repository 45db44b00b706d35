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
 * What mammoth reads the parts through once it has opened a file (its lib/unzip.js takes one as it is): packing the
 * parts again for it to unpack took as long as reading half of them.
 */
const opened = (files: Parts, texts: ReadonlyMap<string, string>, dropped: readonly string[]) => ({
  exists: (path: string): boolean => texts.has(path) || (files.has(path) && !dropped.includes(path)),
  read: (path: string, encoding?: string): Promise<string | Uint8Array> => {
    const bytes = Buffer.from(files.get(path) ?? new Uint8Array())
    if (encoding === undefined) return Promise.resolve(bytes)
    const text = encoding === 'base64' ? bytes.toString('base64') : new TextDecoder(encoding).decode(bytes)
    return Promise.resolve(texts.get(path) ?? text)
  },
})

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
  let model: WordModel = nothing
  const file = opened(files, new Map([[mainPath, xml]]), dropped)
  // The typings leave this kind of input out.
  await mammoth.convertToHtml({ file } as unknown as Parameters<typeof mammoth.convertToHtml>[0], {
    includeDefaultStyleMap: false,
    includeEmbeddedStyleMap: false,
    transformDocument: (document: WordModel) => {
      model = document
      return nothing
    },
  })
  return model
}
