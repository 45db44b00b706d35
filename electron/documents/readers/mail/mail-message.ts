/** A message as both mail formats give it. */
export type MailMessage = {
  readonly subject: string
  readonly from: string
  readonly to: string
  readonly cc: string
  /** In words, as its sender's clock showed it. */
  readonly date: string
  readonly html: string
  readonly text: string
  readonly attachments: readonly MailAttachment[]
}

export type MailAttachment = {
  readonly name: string | null | undefined
  readonly bytes: Uint8Array
  /** Shown within the text: the logo in a signature. */
  readonly inline: boolean
  readonly isMessage: boolean
}
