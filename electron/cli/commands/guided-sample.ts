import { mkdir, readdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ok } from '../../../shared/model/result.ts'
import { buildReport, saveReport, tellStory } from '../../services/index.ts'
import { acceptEverything } from '../../tracking/index.ts'
import type { Command } from '../command.ts'
import { importFiles } from '../import-files.ts'
import { inWorkspace } from '../open.ts'
import { twoColumns } from '../two-columns.ts'
import { chosenReview } from './export.ts'

export const guidedSample: Command = {
  usage:
    'guided-sample [DIR]                   the main job on the sample papers, step by step; leaves the reports in DIR (out)',
  run: async (args, context) => {
    const out = resolve(context.folder, args[0] ?? 'out')
    const folder = join(out, 'sample-workspace')
    // Only what an earlier run left: the sample is made from scratch each time.
    await rm(folder, { recursive: true, force: true })
    await mkdir(out, { recursive: true })
    const samples = join(context.home, 'resources/sample')
    const papers = (await readdir(samples)).toSorted().map((name) => join(samples, name))

    return inWorkspace(folder, context, async (workspace) => {
      context.out(`1. Importing ${papers.length} papers of an invented council\n`)
      await importFiles(workspace, papers, context)

      context.out('2. Following two reviews: answers, actions, progress, judgements and a frozen round\n')
      const followed = await tellStory(workspace)

      context.out('3. Confirming what else was found (in the app, a person does this set by set)\n')
      const accepted = await acceptEverything(workspace)
      if (!accepted.ok) return accepted
      context.out(`   ${accepted.value.accepted} findings in ${accepted.value.sets} sets\n`)

      const review = followed === null ? await chosenReview(workspace, undefined) : ok(followed)
      if (!review.ok) return review
      const built = await buildReport(workspace, { template: 'revisit', reviewId: review.value })
      if (!built.ok) return built
      const report = built.value
      context.out('4. The revisit table, as Word and as PDF\n')
      for (const format of ['docx', 'pdf'] as const) {
        const file = join(out, `revisit.${format}`)
        const resourcesFolder = join(context.home, 'resources')
        const to = { format, file, resourcesFolder, by: 'command line' } as const
        const saved = await saveReport(workspace, report, to)
        if (!saved.ok) return saved
        context.out(`   ${file}\n`)
      }
      context.out(`\n${report.title}\n\n`)
      for (const block of report.blocks) if (block.kind === 'table') context.out(twoColumns(block))
      return ok(undefined)
    })
  },
}
