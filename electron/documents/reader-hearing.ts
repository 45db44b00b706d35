import type { Found } from '../../shared/model/candidate.ts'
import type { Block, SourceDocument } from '../../shared/model/source-document.ts'
import type { Findings } from './findings.ts'
import { sketchFromBytes } from './printings/index.ts'
import type { ReaderMessage } from './reader-messages.ts'

/** A paper and what was found in it, as far as the process has told. */
export type Heard = { readonly document?: SourceDocument; readonly findings?: Findings }

/** A scale and hashes, four bytes each. */
const isSketch = ({ byteLength }: Uint8Array): boolean => byteLength >= 4 && byteLength % 4 === 0

/** Whether all that was found lies in the paper it is said of. */
const fits = ({ extraction, sketches }: Findings, { blocks }: Pick<SourceDocument, 'blocks'>): boolean => {
  const sets = new Set(extraction.sets.map(({ id }) => id))
  // A paper without words is one part with nothing in it.
  const isThere = (block: number) => block < Math.max(1, blocks.length)
  return (
    sketches.length === extraction.parts.length &&
    extraction.parts.every(({ lastBlock }) => isThere(lastBlock)) &&
    extraction.items.every(({ set, citation }) => sets.has(set) && isThere(citation.block))
  )
}

/**
 * Puts together what a process tells in parts. `already`: the paper that it was given. Each message gives what is
 * known so far; undefined for what can't be believed.
 */
export const createHearing = (already?: SourceDocument): ((said: ReaderMessage) => Heard | undefined) => {
  const blocks: Block[] = []
  const items: Found[] = []
  let heard: Heard = already === undefined ? {} : { document: already }
  return (said) => {
    const { document } = heard
    if (said.kind === 'blocks') blocks.push(...said.blocks)
    else if (said.kind === 'read') {
      if (document !== undefined) return undefined
      heard = { document: { ...said.document, blocks } }
    } else if (said.kind === 'items') items.push(...said.items)
    else if (said.kind === 'found') {
      if (document === undefined || !said.sketches.every(isSketch)) return undefined
      const findings = {
        extraction: { ...said.extraction, items },
        sketches: said.sketches.map(sketchFromBytes),
      }
      if (!fits(findings, document)) return undefined
      heard = { document, findings }
    }
    return heard
  }
}
