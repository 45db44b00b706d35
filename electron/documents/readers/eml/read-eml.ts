import PostalMime, { type Address, type Attachment } from 'postal-mime'
import { ok } from '../../../../shared/model/result.ts'
import { mailDateWords } from '../mail/mail-date.ts'
import { mailDocument } from '../mail/mail-document.ts'
import type { MailAttachment } from '../mail/mail-message.ts'
import type { Reader } from '../reader.ts'

const mailbox = ({ name, address }: Address): string => {
  if (address === undefined || address === '' || address === name) return name || (address ?? '')
  return name === '' ? address : `${name} <${address}>`
}

/** A group ("Panel members: a, b;") as its name with its people. */
const written = (address: Address): string =>
  address.group === undefined || address.group.length === 0
    ? mailbox(address)
    : `${address.name}: ${address.group.map(mailbox).join(', ')}`

const addresses = (list: readonly Address[] | undefined): string => (list ?? []).map(written).join('; ')

const subjectIn = (bytes: Uint8Array): string =>
  /^subject:[ \t]*([^\r\n]{1,100})/imu.exec(new TextDecoder().decode(bytes.subarray(0, 20_000)))?.[1] ??
  'Message'

const attachment = ({
  filename,
  mimeType,
  disposition,
  related,
  contentId,
  content,
}: Attachment): MailAttachment => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
  const isMessage = mimeType === 'message/rfc822'
  return {
    name: filename ?? (isMessage ? `${subjectIn(bytes)}.eml` : filename),
    bytes,
    inline: related === true || (disposition === 'inline' && contentId !== undefined),
    isMessage,
  }
}

/** Reads an e-mail (.eml). A message inside it is an attachment, with attachments of its own. */
export const readEml: Reader = async (bytes, options) => {
  const email = await PostalMime.parse(bytes, {
    attachmentEncoding: 'arraybuffer',
    rfc822Attachments: true,
    forceRfc822Attachments: true,
    maxNestingDepth: 50,
    maxHeadersSize: 1024 * 1024,
  })
  const date = email.headers.find(({ key }) => key === 'date')?.value ?? email.date ?? ''
  const message = {
    subject: email.subject ?? '',
    from: email.from === undefined ? '' : written(email.from),
    to: addresses(email.to),
    cc: addresses(email.cc),
    date: mailDateWords(date),
    html: email.html ?? '',
    text: email.text ?? '',
    attachments: email.attachments.map(attachment),
  }
  return ok(mailDocument('eml', message, options))
}
