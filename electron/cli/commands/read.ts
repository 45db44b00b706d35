import { parseArgs } from 'node:util'
import type { Block, SourceDocument } from '../../../shared/model/source-document.ts'
import { ok } from '../../../shared/model/result.ts'
import { type Command, UsageError } from '../command.ts'
import { namedFiles, readerOf } from '../papers.ts'

export const read: Command = {
  usage:
    'read FILE [--json] [--ocr]            what a reader makes of the file: pages, blocks, tables, labels; --ocr reads scanned pages too',
  run: async (args, context) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, ocr: { type: 'boolean', default: false } },
    })
    const [path, ...more] = await namedFiles(positionals, context)
    if (path === undefined || more.length > 0) throw new UsageError('Read takes one file.')
    const document = await readerOf(context, values)(path)
    if (!document.ok) return document
    for (const warning of document.value.warnings) context.err(warning.message)
    for (const name of document.value.attachments?.taken ?? []) context.err(`Attached: ${name}`)
    context.out(
      values.json === true ? `${JSON.stringify(document.value, null, 2)}\n` : plainText(document.value),
    )
    return ok(undefined)
  },
}

const plainText = (document: SourceDocument): string => {
  let page: number | null = null
  let text = ''
  for (const block of document.blocks) {
    if (block.page !== page) {
      page = block.page
      text += `\n--- page ${page} ---\n`
    }
    text += `${blockText(block)}\n\n`
  }
  return text
}

const blockText = (block: Block): string => {
  if (block.kind === 'table') {
    return block.rows
      .map((row) => row.cells.map((cell) => cell.text.replaceAll('\n', ' ')).join(' | '))
      .join('\n')
  }
  const hashes = block.kind === 'heading' ? `${'#'.repeat(block.level)} ` : ''
  return `${hashes}${block.label === undefined ? '' : `${block.label} `}${block.text}`
}
