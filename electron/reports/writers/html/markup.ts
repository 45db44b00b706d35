import { printable } from '../printable.ts'

/** Words as they stand in HTML. */
export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)

/** An address that a link of a report may lead to; anything else, a script above all, is no link. */
export const safeAddress = (address: string): string | null =>
  /^(?:https?:\/\/|mailto:)/i.test(address) ? address : null
