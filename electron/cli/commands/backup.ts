import { parseArgs } from 'node:util'
import { ok } from '../../../shared/model/result.ts'
import type { Command } from '../command.ts'
import { withWorkspace } from '../open.ts'

export const backup: Command = {
  usage: 'backup --workspace DIR                a checked, closed copy of the database in its backups folder',
  run: async (args, context) => {
    const { values } = parseArgs({ args: [...args], options: { workspace: { type: 'string' } } })
    return withWorkspace(values.workspace, context, async (workspace) => {
      const made = await workspace.backup()
      if (!made.ok) return made
      context.out(`${made.value.file}\n`)
      return ok(undefined)
    })
  },
}
