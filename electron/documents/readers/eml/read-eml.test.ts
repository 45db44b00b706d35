import { expect, test } from 'vitest'
import type { Attachment } from '../attachment.ts'
import { cellTexts, outline, tablesOf, valueOf } from '../fixtures/reading.ts'
import { readDocument } from '../index.ts'
import { attachedMinutes, letter } from './fixtures/letter.ts'

const read = async (text: string) => {
  const attachments: Attachment[] = []
  const onAttachment = (attachment: Attachment) => attachments.push(attachment)
  const document = valueOf(await readDocument(Buffer.from(text), { name: 'letter.eml', onAttachment }))
  return { document, attachments }
}

test('the message is a paper: subject, who to whom and when, its words', async () => {
  const { document } = await read(letter)
  expect(document.format).toBe('eml')
  expect(outline(document.blocks)).toEqual([
    'heading1 Progress on street trees',
    'paragraph From: Jo Fenné <jo@harrowmere.example>',
    'paragraph To: Scrutiny <scrutiny@harrowmere.example>; Bo Lind <bo@harrowmere.example>',
    'paragraph Date: 3 May 2026, 10:15',
    'paragraph Attachments: minutes.html; photos.zip; Earlier papers.eml',
    'paragraph Where we are:',
    'table 2x2',
  ])
  expect(cellTexts(tablesOf(document)[0])[1]).toEqual(['1. Plant.', 'Done.'])
})

test('attachments that are papers are handed on under bare names; the others are said', async () => {
  const { document, attachments } = await read(letter)
  expect(attachments.map(({ name }) => name)).toEqual(['minutes.html', 'Earlier papers.eml'])
  expect(Buffer.from(attachments[0]?.bytes ?? []).toString()).toBe(attachedMinutes)
  expect(document.attachments).toEqual({
    taken: ['minutes.html', 'Earlier papers.eml'],
    left: [{ name: 'photos.zip', why: 'This is a zip file with other files in it.' }],
  })
  expect(document.warnings).toEqual([
    {
      code: 'attachment-left',
      message: 'The attachment “photos.zip” was not imported. This is a zip file with other files in it.',
    },
  ])
})

test('an e-mail in an e-mail is a paper of its own', async () => {
  const [, nested] = (await read(letter)).attachments
  const { document } = await read(Buffer.from(nested?.bytes ?? []).toString())
  expect(outline(document.blocks)).toEqual([
    'heading1 Earlier papers',
    'paragraph From: Ana Reyes <ana.reyes@harrowmere.example>',
    'paragraph Date: 1 May 2026, 09:00',
    'paragraph The earlier papers were sent by post.',
  ])
})

test('a message brings in no more papers than a person would send', async () => {
  const part = (at: number) =>
    `--e\r\nContent-Type: text/plain; name="n${at}.txt"\r\nContent-Disposition: attachment; filename="n${at}.txt"\r\n\r\nNote ${at}\r\n`
  const parts = Array.from({ length: 103 }, (_, at) => part(at)).join('')
  const { document, attachments } = await read(
    `Subject: Many\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="e"\r\n\r\n${parts}--e--\r\n`,
  )
  expect(attachments).toHaveLength(100)
  expect(document.attachments?.left.map(({ name }) => name)).toEqual(['n100.txt', 'n101.txt', 'n102.txt'])
})

test('parts nested without end cost the message, not the process', async () => {
  const deep = Array.from(
    { length: 5_000 },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`,
  ).join('')
  const result = await readDocument(Buffer.from(`MIME-Version: 1.0\r\n${deep}`), { name: 'deep.eml' })
  if (!result.ok) expect(result.reason.code).toBe('unreadable')
})
