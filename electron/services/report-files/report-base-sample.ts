import { randomUUID } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Nothing } from '../../../shared/contract/window.ts'
import type { Report } from '../../../shared/model/report.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { writeReport } from '../../reports/index.ts'
import { councilSettings, today } from '../../tracking/index.ts'
import type { Workspace } from '../../workspace/index.ts'
import { openedFolder } from '../open-original.ts'
import type { ServicesOptions } from '../services-options.ts'
import { baseOf } from './report-base.ts'

/** A page with one of everything that a Word file gives its look to. */
const samplePage = (council: string | null, dateWords: string): Report => ({
  title: 'How reports look',
  council,
  body: 'Name of the panel',
  dateWords,
  language: 'en-GB',
  marking: 'OFFICIAL',
  blocks: [
    { kind: 'heading', level: 1, text: 'A first heading', numbered: true },
    {
      kind: 'paragraph',
      numbered: true,
      text: [
        { text: 'A numbered paragraph, with words in ' },
        { text: 'bold', marks: ['bold'] },
        { text: ', in ' },
        { text: 'italic', marks: ['italic'] },
        { text: ', and a footnote.', note: 'Cabinet 12 December 2023, page 47' },
      ],
    },
    { kind: 'heading', level: 2, text: 'A second heading', numbered: true },
    { kind: 'list', ordered: false, items: ['A point', 'Another point'] },
    { kind: 'list', ordered: true, items: ['The first', 'The second'] },
    {
      kind: 'quote',
      paragraphs: ['Words of a paper, as they stand there.'],
      citation: 'Cabinet 12 December 2023, page 47',
    },
    { kind: 'heading', level: 3, text: 'A third heading', numbered: true },
    {
      kind: 'table',
      caption: 'A table',
      widths: [1, 1],
      header: ['Recommendation', 'Commentary / Progress'],
      rows: [
        [{ paragraphs: ['1. That something be done.'] }, { paragraphs: ['It has been begun.'] }],
        [{ paragraphs: ['2. That something else be done.'] }, { paragraphs: ['It is complete.'] }],
      ],
    },
  ],
})

/** Writes a page on the council's Word file and opens it in the program that the system has for such files. */
export const openBaseSample = async (
  { appDataFolder, resourcesFolder, openPath }: ServicesOptions,
  workspace: Workspace,
): Promise<Result<Nothing>> => {
  const base = await baseOf(workspace)
  if (!base.ok) return base
  const { name } = await councilSettings(workspace.read)
  const bytes = await writeReport(samplePage(name, statedDateWords(today(workspace))), 'docx', {
    fontsFolder: join(resourcesFolder, 'fonts'),
    now: workspace.now(),
    by: null,
    ...(base.value === undefined ? {} : { base: base.value }),
  })
  const folder = join(openedFolder(appDataFolder), randomUUID())
  try {
    await mkdir(folder, { recursive: true })
    const file = join(folder, 'Sample page.docx')
    await writeFile(file, bytes)
    if (await openPath(file)) return ok({})
  } catch {
    return failed(
      'not-written',
      'The sample page could not be written.',
      'Check that the disk has room, then try again.',
    )
  }
  return failed(
    'not-opened',
    'No program on this computer opened the sample page.',
    'Ask whoever supports this computer for a program that opens Word files.',
  )
}
