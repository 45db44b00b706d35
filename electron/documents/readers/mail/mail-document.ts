import type {
  Format,
  LeftOut,
  SourceDocument,
  SourceWarning,
} from '../../../../shared/model/source-document.ts'
import { type BlockDraft, numberBlocks } from '../block-draft.ts'
import { nodeBlocksOfHtml } from '../html/fragment.ts'
import { joinTables } from '../joined-tables.ts'
import { foldText } from '../printed-text.ts'
import type { ReadOptions } from '../reader.ts'
import { textBlocks } from '../text/text-blocks.ts'
import type { MailMessage } from './mail-message.ts'
import { takeAttachments } from './take-attachments.ts'

const line = (name: string, words: string): BlockDraft[] => {
  const text = foldText(words.replaceAll('\n', ' '))
  return text === '' ? [] : [{ kind: 'paragraph', page: null, text: `${name}: ${text}` }]
}

const bodyBlocks = ({ html, text }: MailMessage): BlockDraft[] => {
  // HTML keeps the tables and lists that the text beside it has lost.
  const fromHtml = html.trim() === '' ? [] : joinTables(nodeBlocksOfHtml(html))
  return fromHtml.length > 0 ? fromHtml : textBlocks(text)
}

const leftWarning = ({ name, why }: LeftOut): SourceWarning => ({
  code: 'attachment-left',
  message: `The attachment “${name}” was not imported. ${why}`,
})

/**
 * A message as a paper: its subject as a heading, who wrote it to whom and when as printed mail says it, its
 * words. Attachments that are papers are handed on.
 */
export const mailDocument = (format: Format, message: MailMessage, options: ReadOptions): SourceDocument => {
  const { names, left } = takeAttachments(message.attachments, options.onAttachment)
  const subject = foldText(message.subject.replaceAll('\n', ' '))
  const blocks = numberBlocks([
    { kind: 'heading', page: null, level: 1, text: subject === '' ? 'Message without a subject' : subject },
    ...line('From', message.from),
    ...line('To', message.to),
    ...line('Cc', message.cc),
    ...line('Date', message.date),
    ...line('Attachments', names.join('; ')),
    ...bodyBlocks(message),
  ])
  const taken = names.filter((name) => !left.some((one) => one.name === name))
  return {
    format,
    ...(subject === '' ? {} : { metadataTitle: subject }),
    pages: [],
    blocks,
    furniture: [],
    attachments: { taken, left: [...left] },
    warnings: left.slice(0, 20).map(leftWarning),
  }
}
