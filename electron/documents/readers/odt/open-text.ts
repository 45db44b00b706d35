import type { Element } from 'domhandler'
import { failed, ok, type Result } from '../../../../shared/model/result.ts'
import { decodeText } from '../decode-text.ts'
import { unpack } from '../unpack.ts'
import { child, parseXml } from '../xml.ts'

const wanted = /^(?:content|styles|meta|META-INF\/manifest)\.xml$/u

const tooLarge = failed(
  'unpacks-too-large',
  'This OpenDocument file unpacks to far more than a paper can hold, so it was not opened.',
  'Check where the file came from, or open it in LibreOffice, save it as a PDF and import that.',
)
const damaged = failed(
  'damaged-odt',
  'This OpenDocument file is damaged and cannot be opened.',
  'Open it in LibreOffice or Word, save it again and try again, or ask for another copy.',
)
const locked = failed(
  'password-needed',
  'This OpenDocument file is protected by a password, so nothing in it can be read.',
  'Open it in LibreOffice with its password, save it without one and import that.',
)

/** The parts of an OpenDocument text. */
export type OpenText = {
  /** office:text: the paper itself. */
  readonly body: Element
  /** The roots that hold styles, the document's own first. */
  readonly roots: readonly Element[]
  readonly meta: Element | undefined
}

export const openText = (bytes: Uint8Array): Result<OpenText> => {
  const unpacked = unpack(bytes, { wanted, tooLarge, damaged })
  if (!unpacked.ok) return unpacked
  const source = (path: string): string => {
    const part = unpacked.value.get(path)
    return part === undefined ? '' : decodeText(part)
  }
  if (source('META-INF/manifest.xml').includes('encryption-data')) return locked
  const content = parseXml(source('content.xml'))
  const body = child(child(content, 'office:body'), 'office:text')
  if (content === undefined || body === undefined) return damaged
  const styles = parseXml(source('styles.xml'))
  const meta = child(parseXml(source('meta.xml')), 'office:meta')
  return ok({ body, roots: styles === undefined ? [content] : [content, styles], meta })
}
