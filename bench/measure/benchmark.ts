import type { Pack } from '../papers/pack.ts'
import type { Figure } from './figure.ts'

/** What benchmarks share; each is made when first asked for. */
export type Bench = {
  /** For what a benchmark writes; removed at the end. */
  readonly folder: string
  /** An agenda pack of 156 pages. */
  readonly pack: () => Promise<Pack>
  /** Folder of a closed workspace of 2,000 papers, 200,000 blocks, 10,000 recommendations, 50,000 updates. */
  readonly workspace: () => Promise<string>
}

export type Benchmark = (bench: Bench) => Promise<readonly Figure[]>
