import { expect, test } from 'vitest'
import { cellTexts, outline, tablesOf, valueOf } from './fixtures/reading.ts'
import { readDocument } from './index.ts'

const words = 'The panel’s fee – “£5” – was kept.'
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')
const windows: Readonly<Record<string, number>> = { '’': 0x92, '–': 0x96, '“': 0x93, '”': 0x94, '£': 0xa3 }

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with its mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16, little end first': utf16,
  'UTF-16, big end first': (text) => utf16(text).swap16(),
  'windows-1252': (text) => Uint8Array.from(text, (letter) => windows[letter] ?? letter.charCodeAt(0)),
}

const shapes: Readonly<Record<string, string>> = {
  'minutes.txt': words,
  'minutes.md': words,
  'minutes.html': `<html><body><p>${words}</p></body></html>`,
}

test.each(
  Object.keys(shapes).flatMap((name) => Object.keys(encodings).map((encoding) => [name, encoding] as const)),
)('%s in %s says the same words', async (name, encoding) => {
  const bytes = encodings[encoding]?.(shapes[name] ?? '') ?? new Uint8Array()
  const { blocks } = valueOf(await readDocument(bytes, { name }))
  expect(outline(blocks)).toEqual([`paragraph ${words}`])
})

test.each(['paper.md', 'paper.txt'])(
  'paragraphs inside the cells of a table in %s stay apart',
  async (name) => {
    const text = `Progress\n\n| Recommendation | Progress |\n|---|---|\n| 1. Mend it. | <p>Priced in May.</p><p>Begun in June.</p> |\n| 2. Light it. | Done. |\n`
    const [made] = tablesOf(valueOf(await readDocument(Buffer.from(text), { name })))
    expect(cellTexts(made)).toEqual([
      ['Recommendation', 'Progress'],
      ['1. Mend it.', 'Priced in May.\n\nBegun in June.'],
      ['2. Light it.', 'Done.'],
    ])
  },
)
