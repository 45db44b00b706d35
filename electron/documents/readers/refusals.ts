import { failed, type Result } from '../../../shared/model/result.ts'
import type { Format } from '../../../shared/model/source-document.ts'

/** Kinds of file that hold no paper Revisit can read, each with what to do instead. */
export const refusals = {
  empty: failed(
    'empty-file',
    'This file is empty.',
    'Save or download it again; if it stays empty, ask for another copy.',
  ),
  'encrypted-office': failed(
    'password-needed',
    'This Office file is protected by a password, so nothing in it can be read.',
    'Open it in Word with its password, take the password off (File, Info, Protect Document), save it and import that.',
  ),
  'old-excel': failed(
    'old-spreadsheet',
    'This is an Excel workbook of the old kind (.xls, Excel 97 to 2003), which Revisit does not read.',
    'Open it in Excel, save it as an Excel workbook (.xlsx) and import that.',
  ),
  'binary-excel': failed(
    'old-spreadsheet',
    'This is an Excel workbook of the binary kind (.xlsb), which Revisit does not read.',
    'Open it in Excel, save it as an Excel workbook (.xlsx) and import that.',
  ),
  'open-spreadsheet': failed(
    'open-spreadsheet',
    'This is an OpenDocument spreadsheet (.ods), which Revisit does not read.',
    'Open it in LibreOffice or Excel, save it as an Excel workbook (.xlsx) and import that.',
  ),
  'open-presentation': failed(
    'presentation',
    'This is an OpenDocument presentation or drawing, which Revisit does not read.',
    'Save it as a PDF in LibreOffice and import that.',
  ),
  calendar: failed(
    'calendar-entry',
    'This is a calendar entry, not a paper.',
    'If papers are attached to it, open it, save them and import those.',
  ),
  powerpoint: failed(
    'presentation',
    'This is a PowerPoint presentation, which Revisit does not read.',
    'Save it as a PDF in PowerPoint and import that.',
  ),
  winmail: failed(
    'outlook-wrapper',
    'This is a wrapper that Outlook put round a message for other Outlooks (winmail.dat).',
    'Open the message in Outlook and import it from there, or ask its sender for the papers.',
  ),
  image: failed(
    'image-file',
    'This is a picture, and Revisit does not read text from pictures.',
    'Ask for the paper as a Word document or PDF, or run text recognition on the picture first.',
  ),
  zip: failed(
    'zip-file',
    'This is a zip file with other files in it.',
    'Unpack it (right-click, Extract All) and import the papers from the folder.',
  ),
  other: failed(
    'not-a-paper',
    'This file is not a paper that Revisit can read.',
    'Revisit reads PDF, Word, OpenDocument and rich text, Excel (.xlsx) and CSV tables, e-mail, web pages, Markdown and plain text.',
  ),
} as const satisfies Readonly<Record<string, Result<never>>>

export type RefusedKind = keyof typeof refusals

const notWhatItIsCalled = (code: string, called: string, next: string) =>
  failed(code, `This file is called ${called}, but what is in it is not.`, next)

/** Files whose name promises a format that their bytes don't keep, nor any other that Revisit reads. */
export const broken: Readonly<Partial<Record<Format, Result<never>>>> = {
  pdf: notWhatItIsCalled(
    'not-a-pdf',
    'a PDF',
    'Download or export it again; it may be an error page that was saved in its place.',
  ),
  docx: notWhatItIsCalled(
    'not-a-docx',
    'a Word document',
    'Open it in Word to see what it holds, and save it again as .docx.',
  ),
  doc: notWhatItIsCalled(
    'not-a-doc',
    'a Word document',
    'Open it in Word to see what it holds, and save it again as .docx.',
  ),
  odt: notWhatItIsCalled(
    'not-an-odt',
    'an OpenDocument text',
    'Open it in LibreOffice to see what it holds, and save it again.',
  ),
  xlsx: notWhatItIsCalled(
    'not-an-xlsx',
    'an Excel workbook',
    'Open it in Excel to see what it holds, and save it again as .xlsx.',
  ),
  msg: notWhatItIsCalled(
    'not-a-msg',
    'an Outlook message',
    'Open it in Outlook and save it again, or save it as a PDF and import that.',
  ),
}
export const unreadable = failed(
  'unreadable',
  'This paper could not be read: something in it is damaged or unusual.',
  'Open it in the program it was made with, save it as a PDF and import that.',
)
