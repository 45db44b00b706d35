import { strFromU8, unzipSync } from 'fflate'
import { failed, ok, type Result } from '../../../../../shared/model/result.ts'
import type { Page } from '../page.ts'
import { type Sections, sectionsOf } from './sections.ts'

/** A council's own Word file or template, opened: its parts, and the page that it prints on. */
export type WordBase = {
  readonly parts: Readonly<Record<string, Uint8Array>>
  readonly sections: Sections
}

/** Letterheads with photographs are large; more than this is a mistake, or meant to hurt. */
const mostUnpacked = 100 * 1024 * 1024

const useDocx = 'Choose a Word document (.docx) or template (.dotx) that opens in Word.'
const unfit = (why: string, next: string = useDocx) =>
  failed('unfit-base', `This file can’t be the base of reports: ${why}`, next)

/** Text of a part; "" where there is none. */
export const textOf = (parts: WordBase['parts'], name: string): string => {
  const part = parts[name]
  return part === undefined ? '' : strFromU8(part)
}

const unpacked = (bytes: Uint8Array): Record<string, Uint8Array> | null => {
  let size = 0
  try {
    return unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize
        if (size > mostUnpacked) throw new Error('too large')
        return true
      },
    })
  } catch {
    return null
  }
}

/** Opens a .docx or .dotx to take styles, headers, footers and page from; or says in words why it can't be. */
export const openBase = (bytes: Uint8Array): Result<WordBase> => {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return unfit(
      'it is protected by a password, or of a Word before 2007.',
      'Open it in Word, save it as a Word document (.docx) without a password, and choose that.',
    )
  const parts = bytes[0] === 0x50 && bytes[1] === 0x4b ? unpacked(bytes) : null
  if (parts === null) return unfit('it is no Word file, or it is damaged.')
  const document = textOf(parts, 'word/document.xml')
  if (document === '' || parts['word/styles.xml'] === undefined)
    return unfit(document === '' ? 'it is no Word document.' : 'it has no styles.')
  if (/macroEnabled/i.test(textOf(parts, '[Content_Types].xml')))
    return unfit(
      'it holds macros.',
      'Save it as a document (.docx) or template (.dotx) without macros, and choose that.',
    )
  if (!document.includes('http://schemas.openxmlformats.org/wordprocessingml/2006/main'))
    return unfit(
      'it is a “Strict Open XML” document.',
      'In Word, save it as “Word Document (.docx)”, and choose that.',
    )
  const sections = sectionsOf(document)
  if (sections === null) return unfit('it has no page size.')
  if (widthOf(sections) < 3400)
    return unfit('its page leaves less than 6 cm for words.', 'Choose one with wider pages.')
  return ok({ parts, sections })
}

const widthOf = ({ width, left, right }: Sections): number => width - left - right

/** The page that a report on this base has, upright or lying. */
export const pageOfBase = ({ sections }: WordBase, landscape: boolean): Page => {
  const { width, height, left, right, top, bottom } = sections
  const [wide, high] = landscape === width > height ? [width, height] : [height, width]
  return { width: wide, height: high, text: wide - left - right, highest: high - top - bottom - 2400 }
}
