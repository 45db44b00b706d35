import { mkdir, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Extraction } from '../../../shared/model/candidate.ts'
import { failed, ok, reasonWords, type Result } from '../../../shared/model/result.ts'
import { extract } from '../../extraction/index.ts'
import type { CliContext, Command } from '../command.ts'
import { namedFiles, readerOf } from '../papers.ts'
import { type ReadPaper, readWithAttachments } from '../read-with-attachments.ts'

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
        return foundWith(path, await readWithAttachments(readPaper, path, basename(path)), context)
      }),
    )

    results.forEach((result, i) => {
      if (!result.ok) context.err(`${basename(paths[i] ?? '')}: ${reasonWords(result.reason)}`)
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

/** What was found in a file and in what came attached to it; what of that could not be read is said. */
const foundWith = (
  path: string,
  { name, document, attachments, left }: ReadPaper,
  context: CliContext,
): Result<FoundInFile> => {
  if (!document.ok) return document
  for (const warning of document.value.warnings)
    if (warning.code === 'attachment-left') context.err(`${name}: ${warning.message}`)
  if (left > 0)
    context.err(`${name}: ${left} of its attachments were left: they lie too deep, or are too many.`)
  const inside = attachments.flatMap((attachment) => {
    const result = foundWith(attachment.name, attachment, context)
    if (result.ok) return [result.value]
    context.err(`${name}, ${attachment.name}: ${result.reason.message}`)
    return []
  })
  const own = foundInFile(path, extract(document.value, { name }))
  return ok(inside.length === 0 ? own : { ...own, attachments: inside })
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
/** With what was found in its attachments, where a file has any. */
type FoundInFile = ReturnType<typeof foundInFile> & { readonly attachments?: readonly FoundInFile[] }

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
  const inside = (file.attachments ?? []).map(summary)
  return [`${basename(file.file)}: ${about}`, ...lines, '', ...inside, ''].join('\n')
}

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 90 ? line : `${line.slice(0, 89)}…`
}
