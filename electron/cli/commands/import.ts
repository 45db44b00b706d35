import { parseArgs } from 'node:util'
import { failed, ok } from '../../../shared/model/result.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { acceptEverything, matchEverything } from '../../tracking/index.ts'
import { type Command, UsageError } from '../command.ts'
import { importFiles } from '../import-files.ts'
import { inWorkspace } from '../open.ts'
import { namedFiles } from '../papers.ts'
import { readScansOf } from '../read-scans.ts'

export const importPapers: Command = {
  usage: 'import FILE… --workspace DIR [--accept all] [--ocr]',
  run: async (args, context) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        workspace: { type: 'string' },
        accept: { type: 'string' },
        ocr: { type: 'boolean', default: false },
      },
    })
    if (values.accept !== undefined && values.accept !== 'all')
      throw new UsageError('--accept takes only “all”.')
    const paths = await namedFiles(positionals, context)
    return inWorkspace(values.workspace, context, async (workspace) => {
      const { papers, failures } = await importFiles(workspace, paths, context)
      const unread = values.ocr ? await readScansOf(workspace, papers, context) : 0
      if (values.accept === 'all') {
        const done = await acceptEverything(workspace)
        if (!done.ok) return done
        const { sets, accepted, merged } = done.value
        context.err(`Accepted ${accepted} findings in ${sets} sets; ${merged} were there already.`)
      }
      await matchEverything(workspace)
      if (failures === 0 && unread > 0)
        return failed('scans-not-read', `The scans of ${counted(unread, 'paper')} could not be read.`)
      return failures === 0
        ? ok(undefined)
        : failed('not-imported', `${failures} of ${paths.length} files could not be imported.`)
    })
  },
}
