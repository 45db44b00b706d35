import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ok } from '../../../shared/model/result.ts'
import { restoreBackup } from '../../workspace/index.ts'
import { type Command, UsageError } from '../command.ts'

export const restore: Command = {
  usage: 'restore --workspace DIR [--backup FILE] goes back to a backup (the newest); what was there is kept',
  run: async (args, context) => {
    const { values } = parseArgs({
      args: [...args],
      options: { workspace: { type: 'string' }, backup: { type: 'string' } },
    })
    if (values.workspace === undefined) throw new UsageError('Say which workspace: --workspace DIR.')
    const file = values.backup === undefined ? null : resolve(context.folder, values.backup)
    const restored = await restoreBackup(resolve(context.folder, values.workspace), file, new Date())
    if (!restored.ok) return restored
    context.err(`Went back to ${restored.value.backup}; what was there is kept as ${restored.value.kept}.`)
    return ok(undefined)
  },
}
