import { basename, extname } from 'node:path'
import type { Format } from '../../shared/model/source-document.ts'

/** Endings under which a system opens a paper to be read; none that it would run. */
const endings: Readonly<Record<Format, readonly [usual: string, ...others: string[]]>> = {
  pdf: ['.pdf'],
  docx: ['.docx'],
  doc: ['.doc'],
  odt: ['.odt'],
  rtf: ['.rtf', '.doc'],
  xlsx: ['.xlsx'],
  csv: ['.csv', '.tsv', '.txt'],
  eml: ['.eml'],
  msg: ['.msg'],
  html: ['.html', '.htm'],
  markdown: ['.md', '.txt'],
  text: ['.txt'],
}

// Names that Windows keeps for devices open no file, whatever their ending.
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu

/**
 * What a copy of an original may be called on disk: the name it was dropped under as far as any system takes it,
 * with an ending of its format, so that "Agenda.exe" which is a PDF opens as one.
 */
export const originalName = (name: string, format: Format): string => {
  const plain = basename(name.replaceAll('\\', '/'))
  const ending = extname(plain).toLowerCase()
  const stem = basename(plain, extname(plain))
    // oxlint-disable-next-line no-control-regex -- control characters are exactly what is replaced
    .replace(/[\u0000-\u001F\u007F<>:"/\\|?*]/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/gu, '')
    .slice(0, 120)
  const allowed = endings[format]
  return `${stem === '' || device.test(stem) ? 'Paper' : stem}${allowed.includes(ending) ? ending : allowed[0]}`
}
