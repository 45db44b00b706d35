import msgreader, { type FieldsData } from '@kenjiuno/msgreader'
import { ok } from '../../../../shared/model/result.ts'
import { openContainer } from '../container.ts'
import { decodeText } from '../decode-text.ts'
import { mailDateWords } from '../mail/mail-date.ts'
import { mailDocument } from '../mail/mail-document.ts'
import type { MailAttachment } from '../mail/mail-message.ts'
import type { Reader } from '../reader.ts'

type Message = InstanceType<typeof msgreader>

// Bundled it is the class, under Node the module that holds it.
const MsgReader = 'default' in msgreader ? (msgreader.default as typeof msgreader) : msgreader

const person = (name = '', address = ''): string => {
  const mail = address.includes('@') && address !== name ? address : ''
  return mail === '' ? name : name === '' ? mail : `${name} <${mail}>`
}

const people = ({ recipients = [] }: FieldsData, kind: 'to' | 'cc'): string =>
  recipients
    .filter(({ recipType }) => recipType === kind)
    .map(({ name, smtpAddress, email }) => person(name, smtpAddress ?? email))
    .join('; ')

const london = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
})

/** Outlook keeps the moment, not the sender's clock: it is given as London had it. */
const dateWords = (moment: string | undefined): string => {
  const date = new Date(moment ?? '')
  if (Number.isNaN(date.getTime())) return ''
  return mailDateWords(london.format(date).replace('Sept', 'Sep').replace(',', ''))
}

const attachmentOf = (message: Message, fields: FieldsData): MailAttachment[] => {
  const isMessage = fields.innerMsgContent === true
  const { content, fileName } = message.getAttachment(fields)
  const name = fileName || fields.fileName || fields.fileNameShort || fields.name
  return [
    {
      name: isMessage && name !== undefined && !/\.msg$/iu.test(name) ? `${name}.msg` : name,
      bytes: content,
      inline: fields.attachmentHidden === true || (fields.pidContentId ?? '') !== '',
      isMessage,
    },
  ]
}

/** Reads an Outlook message (.msg). */
export const readMsg: Reader = async (bytes, options) => {
  // The parser below follows chains for ever that lead back to themselves: this throws over them first.
  const container = openContainer(bytes)
  for (const path of container.paths) container.stream(path)
  const message = new MsgReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const fields = message.getFileData()
  if (fields.error !== undefined) throw new Error(fields.error)
  const sent = fields.clientSubmitTime ?? fields.messageDeliveryTime
  const header = /^date:\s*([^\r\n]+)/imu.exec(fields.headers ?? '')?.[1]
  return ok(
    mailDocument(
      'msg',
      {
        subject: fields.subject ?? '',
        from: person(
          fields.senderName,
          fields.senderSmtpAddress ?? fields.creatorSMTPAddress ?? fields.senderEmail,
        ),
        to: people(fields, 'to'),
        cc: people(fields, 'cc'),
        date: header === undefined ? dateWords(sent) : mailDateWords(header),
        html: fields.html === undefined ? (fields.bodyHtml ?? '') : decodeText(fields.html),
        text: fields.body ?? '',
        attachments: (fields.attachments ?? []).flatMap((one) => attachmentOf(message, one)),
      },
      options,
    ),
  )
}
