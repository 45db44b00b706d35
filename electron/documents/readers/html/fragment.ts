import type { BlockDraft } from '../block-draft.ts'
import { nodeBlocks, topPlace } from '../markup/blocks.ts'
import { parseHtml } from '../markup/parse-html.ts'
import { isChrome } from './chrome.ts'

/** The blocks of a stretch of HTML that stands inside another format. */
export const nodeBlocksOfHtml = (html: string): BlockDraft[] =>
  nodeBlocks(parseHtml(html), topPlace, { facts: (raw) => ({ raw }), skip: isChrome, trustHeaderTags: true })
