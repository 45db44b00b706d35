/** A file that came inside another, on its way to become a paper of its own. */
export type Attachment = {
  /** A bare file name, safe on any system. */
  readonly name: string
  readonly bytes: Uint8Array
}

const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu
const longest = 120

/** The name of an attachment without any folder, and without what a file system or a screen would stumble over. */
export const attachmentName = (name: string | null | undefined, fallback: string): string => {
  const bare = (name ?? '').replaceAll('\\', '/').split('/').at(-1) ?? ''
  const clean = bare
    .replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[.\s]+|[.\s]+$/gu, '')
  const [, stem = clean, ending = ''] = /^(.*?)(\.[\p{L}\d]{1,8})?$/u.exec(clean) ?? []
  const safe = stem === '' || device.test(stem) ? fallback : stem
  return safe.slice(0, longest) + ending
}
