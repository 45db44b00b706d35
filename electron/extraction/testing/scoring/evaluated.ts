import { readFile } from 'node:fs/promises'
import type { Extraction } from '../../../../shared/model/candidate.ts'
import { readDocument } from '../../../documents/readers/index.ts'
import { extract } from '../../index.ts'
import type { Paper } from './corpus.ts'
import { faultsOf } from './faults.ts'
import { type Score, scoreOf } from './score.ts'

/** One paper of a corpus, read with the real readers, extracted and scored. */
export type Evaluated = {
  readonly paper: Paper
  readonly extraction: Extraction
  readonly score: Score
  readonly faults: readonly string[]
  /** Time of extraction alone. */
  readonly ms: number
}

const nothing: Extraction = {
  kind: 'other',
  title: null,
  council: null,
  body: null,
  meetingDate: null,
  parts: [],
  sets: [],
  items: [],
  other: [],
}

/** A paper that can't be read is scored as one in which nothing was found. */
export const evaluated = async (paper: Paper): Promise<Evaluated> => {
  const read = await readDocument(new Uint8Array(await readFile(paper.path)), { name: paper.name })
  const began = performance.now()
  const extraction = read.ok ? extract(read.value, { name: paper.name }) : nothing
  const ms = performance.now() - began
  const score = scoreOf(extraction, paper.truth)
  const unread = read.ok ? [] : [`not read: ${read.reason.message}`]
  return { paper, extraction, score, faults: [...unread, ...faultsOf(extraction, paper.truth, score)], ms }
}
