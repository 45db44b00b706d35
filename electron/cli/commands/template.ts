import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import {
  templates,
  templateSchema,
  trackerColumns,
  trackerColumnsSchema,
} from '../../../shared/model/report.ts'
import { failed, ok } from '../../../shared/model/result.ts'
import { templateText } from '../../reports/index.ts'
import { type Command, UsageError } from '../command.ts'

/** Gives a template's file to copy and change; `export --template FILE` makes a report of it. */
export const template: Command = {
  usage: `template ${templates.join('|')} [--columns ${trackerColumns.join('|')}] [--out FILE]`,
  run: async (args, { out, err, folder }) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { columns: { type: 'string' }, out: { type: 'string' } },
    })
    const name = templateSchema.safeParse(positionals[0])
    if (!name.success) throw new UsageError(`There is no template “${positionals[0] ?? ''}”.`)
    const columns = trackerColumnsSchema.default('nine').safeParse(values.columns)
    if (!columns.success) throw new UsageError(`There are no columns “${values.columns ?? ''}”.`)
    const text = templateText(name.data, columns.data)
    if (values.out === undefined) {
      out(text)
      return ok(undefined)
    }
    try {
      // A file that somebody has changed is never written over.
      await writeFile(resolve(folder, values.out), text, { flag: 'wx' })
    } catch {
      return failed(
        'not-written',
        `${values.out} could not be written, or is there already.`,
        'Give another name.',
      )
    }
    err(`Wrote the template to ${values.out}.`)
    return ok(undefined)
  },
}
