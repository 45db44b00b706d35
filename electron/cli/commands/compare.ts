import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { type Compared, comparePaper } from '../../../shared/rules/report/paper-comparison.ts'
import { pieceKinds } from '../../../shared/rules/report/paper-pieces.ts'
import { fingerprint, trackedBlocks } from '../../services/index.ts'
import { type Command, type CliContext, UsageError } from '../command.ts'
import { withWorkspace } from '../open.ts'
import { namedFiles, readerOf } from '../papers.ts'

const short = (words: string | null): string =>
  words === null ? '–' : words.length > 90 ? `${words.slice(0, 89)}…` : words.replaceAll('\n', ' / ')

const inWords = (all: readonly Compared[]): string => {
  const lines = pieceKinds.flatMap((kind) => {
    const own = all.filter((each) => each.kind === kind)
    const ofPaper = own.filter(({ paper }) => paper !== null).length
    const same = own.filter(({ verdict }) => verdict === 'same').length
    return own.length === 0 ? [] : [`${kind}: ${same} of ${ofPaper} the same`]
  })
  const other = all.flatMap(({ verdict, kind, paper, report, why }) =>
    verdict === 'same'
      ? []
      : [
          `${verdict} ${kind}: ${why ?? 'not explained'}\n  paper:  ${short(paper)}\n  report: ${short(report)}`,
        ],
  )
  return `${[...lines, ...other].join('\n')}\n`
}

/** The blocks of the paper in which something stands that the workspace tracks; none without a workspace. */
const trackedIn = async (
  folder: string | undefined,
  paper: string,
  context: CliContext,
): Promise<Result<ReadonlySet<number>>> => {
  if (folder === undefined) return ok(new Set())
  const sha256 = fingerprint(await readFile(paper))
  return withWorkspace(folder, context, async (workspace) => ok(await trackedBlocks(workspace, sha256)))
}

/** Reads a report back beside the paper that it was begun from: what is the same, what differs, and why. */
export const compare: Command = {
  usage: 'compare PAPER REPORT [--workspace DIR] [--json]',
  run: async (args, context) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, workspace: { type: 'string' } },
    })
    if (positionals.length !== 2) throw new UsageError('Name the paper and the report.')
    const [paper = '', report = ''] = await namedFiles(positionals, context)
    const read = readerOf(context, { ocr: false })
    const was = await read(paper)
    if (!was.ok) return was
    const is = await read(report)
    if (!is.ok) return is
    const tracked = await trackedIn(values.workspace, paper, context)
    if (!tracked.ok) return tracked
    const all = comparePaper(was.value.blocks, is.value.blocks, tracked.value)
    context.out(values.json === true ? `${JSON.stringify(all, null, 2)}\n` : inWords(all))
    const unexplained = all.filter(({ verdict, why }) => verdict !== 'same' && why === null).length
    return unexplained === 0
      ? ok(undefined)
      : failed('differs', `Of what differs, nothing explains ${unexplained}.`)
  },
}
