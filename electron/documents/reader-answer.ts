import type { SourceDocument } from '../../shared/model/source-document.ts'
import type { Findings } from './findings.ts'
import { bytesOfSketch } from './printings/index.ts'
import type { ReaderMessage } from './reader-messages.ts'

/** Blocks or findings a message: taking one in takes the app a few milliseconds. */
const atOnce = 50

function* inParts<T>(all: readonly T[]): Generator<T[]> {
  for (let at = 0; at < all.length; at += atOnce) yield all.slice(at, at + atOnce)
}

/** A paper as the messages that carry it. */
export function* documentMessages({ blocks, ...document }: SourceDocument): Generator<ReaderMessage> {
  for (const part of inParts(blocks)) yield { kind: 'blocks', blocks: part }
  yield { kind: 'read', document }
}

/** What was found in a paper as the messages that carry it. */
export function* findingsMessages({ extraction, sketches }: Findings): Generator<ReaderMessage> {
  const { items, ...rest } = extraction
  for (const part of inParts(items)) yield { kind: 'items', items: part }
  yield { kind: 'found', extraction: rest, sketches: sketches.map(bytesOfSketch) }
}
