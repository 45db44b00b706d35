import { ok } from '../../../../shared/model/result.ts'
import type { Format, SourceDocument } from '../../../../shared/model/source-document.ts'
import { numberBlocks } from '../block-draft.ts'
import { decodeText } from '../decode-text.ts'
import { joinTables } from '../joined-tables.ts'
import { withLoneNumbers } from '../lone-numbers.ts'
import { nodeBlocks, topPlace } from '../markup/blocks.ts'
import { findElement, textContent } from '../markup/node.ts'
import { parseHtml } from '../markup/parse-html.ts'
import type { MarkupRules } from '../markup/rules.ts'
import { foldText } from '../printed-text.ts'
import type { Reader } from '../reader.ts'
import { noTextWarning } from '../warnings.ts'
import { isChrome } from './chrome.ts'

const rules: MarkupRules = { facts: (raw) => ({ raw }), skip: isChrome, trustHeaderTags: true }

/** The paper in a page of HTML: its main part where it says which that is, without the site around it. */
export const documentFromHtml = (html: string, format: Format): SourceDocument => {
  const page = parseHtml(html)
  const title = findElement(page, ({ tag }) => tag === 'title')
  const main = findElement(page, ({ tag, attributes }) => tag === 'main' || attributes.role === 'main')
  const read = (nodes: typeof page) => joinTables(nodeBlocks(nodes, topPlace, rules))
  const inMain = main === undefined ? [] : read([...main.children])
  const blocks = [...withLoneNumbers(numberBlocks(inMain.length > 0 ? inMain : read(page)))]
  const metadataTitle = title === undefined ? '' : foldText(textContent(title))
  return {
    format,
    ...(metadataTitle === '' ? {} : { metadataTitle }),
    pages: [],
    blocks,
    furniture: [],
    warnings: blocks.length === 0 ? [noTextWarning] : [],
  }
}

/** Reads a saved web page. HTML keeps no pages. */
export const readHtml: Reader = async (bytes) => ok(documentFromHtml(decodeText(bytes), 'html'))
