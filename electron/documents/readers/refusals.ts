import { failed, type Result } from '../../../shared/model/result.ts'

/** Kinds of file that hold no paper Revisit can read, each with what to do instead. */
export const refusals = {
  empty: failed(
    'empty-file',
    'This file is empty.',
    'Save or download it again; if it stays empty, ask for another copy.',
  ),
  'old-word': failed(
    'doc-old-word',
    'This is a Word document of the old kind (.doc, Word 97 to 2003), which Revisit does not read.',
    'Open it in Word, save it as .docx and import that.',
  ),
  'encrypted-office': failed(
    'password-needed',
    'This Office file is protected by a password, so nothing in it can be read.',
    'Open it in Word with its password, take the password off (File, Info, Protect Document), save it and import that.',
  ),
  'old-excel': failed(
    'spreadsheet',
    'This is an Excel workbook, not a paper.',
    'Save the sheet that holds the table as a PDF, or copy the table into a Word document, and import that.',
  ),
  excel: failed(
    'spreadsheet',
    'This is an Excel workbook, not a paper.',
    'Save the sheet that holds the table as a PDF, or copy the table into a Word document, and import that.',
  ),
  powerpoint: failed(
    'presentation',
    'This is a PowerPoint presentation, which Revisit does not read.',
    'Save it as a PDF in PowerPoint and import that.',
  ),
  'outlook-message': failed(
    'mail-message',
    'This is an Outlook message, not a paper.',
    'Open it and save its attachments, or save the message itself as a PDF, and import those.',
  ),
  mail: failed(
    'mail-message',
    'This is an e-mail message, not a paper.',
    'Open it and save its attachments, or save the message itself as a PDF, and import those.',
  ),
  'open-document': failed(
    'open-document',
    'This is an OpenDocument file (LibreOffice), which Revisit does not read.',
    'Open it in Word or LibreOffice, save it as .docx and import that.',
  ),
  rtf: failed(
    'rich-text',
    'This is a rich text file (.rtf), which Revisit does not read.',
    'Open it in Word, save it as .docx and import that.',
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
    'Revisit reads PDF, Word (.docx), web pages, Markdown and plain text.',
  ),
} as const satisfies Readonly<Record<string, Result<never>>>

export type RefusedKind = keyof typeof refusals

export const notAPdf = failed(
  'not-a-pdf',
  'This file is called a PDF, but what is in it is not.',
  'Download or export it again; it may be an error page that was saved in its place.',
)
export const notADocx = failed(
  'not-a-docx',
  'This file is called a Word document, but what is in it is not.',
  'Open it in Word to see what it holds, and save it again as .docx.',
)
export const unreadable = failed(
  'unreadable',
  'This paper could not be read: something in it is damaged or unusual.',
  'Open it in the program it was made with, save it as a PDF and import that.',
)
