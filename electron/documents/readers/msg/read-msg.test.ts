import { expect, test } from 'vitest'
import type { Attachment } from '../attachment.ts'
import { openContainer } from '../container.ts'
import { outline, valueOf } from '../fixtures/reading.ts'
import { readDocument } from '../index.ts'
import { outlookMessage } from './fixtures/outlook-message.ts'

test('an Outlook message is a paper, and its attachments are handed on', async () => {
  const attachments: Attachment[] = []
  const document = valueOf(
    await readDocument(outlookMessage(), {
      name: 'letter.msg',
      onAttachment: (one) => attachments.push(one),
    }),
  )
  expect(document.format).toBe('msg')
  expect(outline(document.blocks)).toEqual([
    'heading1 Progress on street trees',
    'paragraph From: Jo Fenné <jo@harrowmere.example>',
    'paragraph To: Scrutiny <scrutiny@harrowmere.example>',
    'paragraph Cc: Bo Lind <bo@harrowmere.example>',
    'paragraph Date: 3 May 2026, 10:15',
    'paragraph Attachments: plan.csv',
    'paragraph Planting began in March.',
    'paragraph All 40 trees stand.',
  ])
  expect(attachments.map(({ name, bytes }) => [name, bytes.length])).toEqual([['plan.csv', 39]])
})

test('a chain that bites its own tail ends in an error', async () => {
  const bytes = outlookMessage()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = (view.getUint32(76, true) + 1) * 512
  const directory = view.getUint32(48, true)
  view.setUint32(table + directory * 4, directory, true)
  expect(() => openContainer(bytes)).toThrow('without end')
  expect((await readDocument(bytes, { name: 'letter.msg' })).ok).toBe(false)
})
