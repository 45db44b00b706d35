import type { LeftOut } from '../../../../shared/model/source-document.ts'
import { attachmentName } from '../attachment.ts'
import type { ReadOptions } from '../reader.ts'
import { refusals } from '../refusals.ts'
import { sniffKind } from '../sniff.ts'
import type { MailAttachment } from './mail-message.ts'

/** More than anyone sends with one message; the rest is said to be left. */
const mostAttachments = 100

const tooMany = `A message brings in ${mostAttachments} papers at most.`

type Taken = {
  /** All that are named in the message, pictures within its text apart. */
  readonly names: readonly string[]
  readonly left: readonly LeftOut[]
}

/** Why a file is no paper, in words; undefined for one that a reader takes. */
const whyLeft = (bytes: Uint8Array): string | undefined => {
  const kind = sniffKind(bytes)
  const refusal = kind in refusals ? refusals[kind as keyof typeof refusals] : undefined
  return refusal === undefined || refusal.ok ? undefined : refusal.reason.message
}

/** Hands on the attachments that are papers, and says of the others why they are not. */
export const takeAttachments = (
  attachments: readonly MailAttachment[],
  onAttachment: ReadOptions['onAttachment'],
): Taken => {
  const names: string[] = []
  const left: LeftOut[] = []
  let taken = 0
  for (const [at, { bytes, inline, isMessage, ...attachment }] of attachments.entries()) {
    const isPicture = sniffKind(bytes) === 'image'
    if (inline && isPicture) continue
    const name = attachmentName(attachment.name, isMessage ? 'Message.eml' : `Attachment ${at + 1}`)
    names.push(name)
    const why = whyLeft(bytes) ?? (taken >= mostAttachments ? tooMany : undefined)
    if (why !== undefined) {
      left.push({ name, why })
      continue
    }
    taken += 1
    onAttachment?.({ name, bytes })
  }
  return { names, left }
}
