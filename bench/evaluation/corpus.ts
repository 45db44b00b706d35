import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { candidateTypeSchema, paperKindSchema } from '../../shared/model/candidate.ts'

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
      optional: z.boolean().optional(),
    }),
  ),
  notItems: z.array(z.string()).optional(),
})
export type Truth = z.infer<typeof truthSchema>

export type Paper = {
  readonly stem: string
  readonly name: string
  readonly path: string
  readonly provenance: string
  readonly truth: Truth
}

/** Papers of a corpus (index.tsv, docs, truth) marked for a use; "all" takes every one. */
export const papersOf = async (corpus: string, use: string): Promise<readonly Paper[]> => {
  const [header = '', ...lines] = (await readFile(join(corpus, 'index.tsv'), 'utf8')).trim().split('\n')
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
        const stem = name.replace(/\.[^.]+$/, '')
        const truth = truthSchema.parse(
          JSON.parse(await readFile(join(corpus, 'truth', `${stem}.json`), 'utf8')),
        )
        return { stem, name, path: join(corpus, row('file')), provenance: row('provenance'), truth }
      }),
  )
}
