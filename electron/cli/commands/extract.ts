import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Extraction } from '../../../shared/model/candidate.ts'
import { failed, ok, type Result } from '../../../shared/model/result.ts'
import { extract } from '../../extraction/index.ts'
import type { Command } from '../command.ts'
import { namedFiles, readerOf } from '../papers.ts'

export const extractPapers: Command = {
  usage: 'extract FILE… [--json] [--out DIR] [--ocr]  what is found in the files: one object a file',
  run: async (args, context) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        out: { type: 'string' },
        ocr: { type: 'boolean', default: false },
      },
    })
    const paths = await namedFiles(positionals, context)
    const readPaper = readerOf(context, values)
    const results = await Promise.all(
      paths.map(async (path): Promise<Result<FoundInFile>> => {
        const document = await readPaper(path)
        return document.ok
          ? ok(foundInFile(path, extract(document.value, { name: basename(path) })))
          : document
      }),
    )

    results.forEach((result, i) => {
      if (!result.ok)
        context.err(
          `${basename(paths[i] ?? '')}: ${result.reason.message} ${result.reason.next ?? ''}`.trim(),
        )
    })
    const found = results.filter((result) => result.ok).map((result) => result.value)
    if (values.out !== undefined) await writeEach(resolve(context.folder, values.out), found)
    else if (values.json === true) {
      const printed = paths.length === 1 ? found[0] : found
      // Of one file that could not be read there is nothing to print.
      if (printed !== undefined) context.out(`${JSON.stringify(printed, null, 2)}\n`)
    } else for (const file of found) context.out(summary(file))
    const missing = results.length - found.length
    return missing === 0
      ? ok(undefined)
      : failed('not-read', `${missing} of ${results.length} files could not be read.`)
  },
}

/** The shape that the command line promises: the citation's page and quote lie flat beside the words. */
const foundInFile = (path: string, { items, sets, other, ...paper }: Extraction) => ({
  file: path,
  ...paper,
  items: items.map(({ citation, commentaryCitation: _commentaryCitation, rationale, ...item }) => ({
    ...item,
    ...(rationale === undefined ? {} : { rationale }),
    page: citation.page,
    quote: citation.quote,
  })),
  sets,
  other: other.map(({ citation, ...entry }) => ({ ...entry, page: citation.page })),
})
type FoundInFile = ReturnType<typeof foundInFile>

const writeEach = async (folder: string, found: readonly FoundInFile[]): Promise<void> => {
  await mkdir(folder, { recursive: true })
  const taken = new Set<string>()
  for (const file of found) {
    const stem = freeStem(basename(file.file, extname(file.file)), taken)
    await writeFile(join(folder, `${stem}.json`), `${JSON.stringify(file, null, 2)}\n`)
  }
}

/** A second "minutes" of the same run is "minutes-2"; case apart, as on a Windows disk. */
const freeStem = (stem: string, taken: Set<string>): string => {
  let free = stem
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${stem}-${count}`
  taken.add(free.toLowerCase())
  return free
}

const summary = (file: FoundInFile): string => {
  const about = [file.kind, file.council, file.body, file.meetingDate]
    .filter((fact) => fact !== null)
    .join(' · ')
  const lines = file.items.map(
    (item) =>
      `  ${item.type.padEnd(15)}${(item.number ?? '').padEnd(8)}${item.page === null ? '' : `p. ${item.page}  `}${shortened(item.text)}`,
  )
  return [`${basename(file.file)}: ${about}`, ...lines, '', ''].join('\n')
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 90 ? line : `${line.slice(0, 89)}…`
}
