import { parseArgs } from 'node:util'
import { failed, ok } from '../../../shared/model/result.ts'
import { checkWorkspace } from '../../workspace/index.ts'
import type { Command } from '../command.ts'
import { withWorkspace } from '../open.ts'

export const check: Command = {
  usage: 'check --workspace DIR [--json]         looks through the database and the stored originals',
  run: async (args, context) => {
    const { values } = parseArgs({
      args: [...args],
      options: { workspace: { type: 'string' }, json: { type: 'boolean' } },
    })
    return withWorkspace(values.workspace, context, async (workspace) => {
      const problems = await checkWorkspace(workspace)
      if (values.json === true) context.out(`${JSON.stringify({ problems }, null, 2)}\n`)
      else for (const problem of problems) context.out(`${problem}\n`)
      if (problems.length > 0) {
        return failed(
          'amiss',
          `${problems.length} things are wrong with this workspace.`,
          'A backup can be restored: revisit restore.',
        )
      }
      context.err('All is well with this workspace.')
      return ok(undefined)
    })
  },
}
