import { marked } from 'marked'
import { ok } from '../../../../shared/model/result.ts'
import { decodeText } from '../decode-text.ts'
import { documentFromHtml } from '../html/read-html.ts'
import type { Reader } from '../reader.ts'
import { boundedMarkdown } from './bounded.ts'
import { splitFrontMatter } from './front-matter.ts'

/** Reads Markdown (CommonMark with tables). It keeps no pages. */
export const readMarkdown: Reader = async (bytes) => {
  const { title, body } = splitFrontMatter(decodeText(bytes))
  const document = documentFromHtml(
    marked.parse(boundedMarkdown(body), { async: false, gfm: true }),
    'markdown',
  )
  return ok(title === undefined ? document : { ...document, metadataTitle: title })
}
