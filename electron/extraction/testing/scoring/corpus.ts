import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { candidateTypeSchema, paperKindSchema } from '../../../../shared/model/candidate.ts'

/** What a careful officer would mark in one paper. `optional` items count neither for nor against. */
const truthSchema = z.object({
  kind: paperKindSchema,
  meetingDate: z.string().nullable(),
  provenance: z.string(),
  items: z.array(
    z.object({
      type: candidateTypeSchema,
      number: z.string().nullable(),
      text: z.string(),
      commentary: z.string().nullish(),
      owner: z.string().nullish(),
      due: z.string().nullish(),
      optional: z.boolean().optional(),
    }),
  ),
  /** Words that look like an item and are none. */
  notItems: z.array(z.string()).optional(),
  /** Faults that extraction still has in this paper, as `faultsOf` names them. */
  known: z.array(z.string()).optional(),
})
export type Truth = z.infer<typeof truthSchema>
export type TruthItem = Truth['items'][number]

export type Paper = {
  /** Name of the file, with its ending. */
  readonly name: string
  readonly path: string
  readonly use: string
  readonly provenance: string
  readonly truth: Truth
}

/** Papers of a corpus (index.tsv, docs/, truth/) marked for a use ("rules", "check"); "all" takes every one. */
export const papersOf = async (corpus: string, use: string): Promise<readonly Paper[]> => {
  const [header = '', ...lines] = (await readFile(join(corpus, 'index.tsv'), 'utf8')).trim().split(/\r?\n/)
  const columns = header.split('\t')
  const rows = lines.map((line) => {
    const cells = line.split('\t')
    return (column: string) => cells[columns.indexOf(column)] ?? ''
  })
  return Promise.all(
    rows
      .filter((row) => use === 'all' || row('use') === use)
      .map(async (row) => {
        const name = basename(row('file'))
        const truth = join(corpus, 'truth', `${name.replace(/\.[^.]+$/, '')}.json`)
        return {
          name,
          path: join(corpus, row('file')),
          use: row('use'),
          provenance: row('provenance'),
          truth: truthSchema.parse(JSON.parse(await readFile(truth, 'utf8'))),
        }
      }),
  )
}
