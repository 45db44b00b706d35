import { expect, test } from 'vitest'
import { fileTitle } from './file-title.ts'
import { valueOf } from './fixtures/reading.ts'
import { readDocument } from './index.ts'

test.each([
  'ACFrOgCGSjzpeRnTq4-0x',
  'bWFkZXVwdG9rZW5mb3JhdGVzdA==',
  'Microsoft Word - Quay Panel minutes v3.doc',
  'Quay Panel minutes FINAL.docx',
  'untitled',
  'Untitled (2)',
  'Document1',
  'PowerPoint Presentation',
  'Scanned from a Harbour Office device',
  'Scan',
  'scan_20250506_0931',
  'https://www.harrowmere.example/report',
  'C:\\Users\\clerk\\report',
  '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
  '12/05',
  '',
])('“%s” is no title of a paper', (title) => {
  expect(fileTitle(title)).toBeUndefined()
})

test.each([
  ['Review of moorings and slipways', 'Review of moorings and slipways'],
  [' Housing ', 'Housing'],
  ['Scanning the horizon: annual report', 'Scanning the horizon: annual report'],
  ['Document retention policy', 'Document retention policy'],
  ['Adroddiad y Panel Craffu', 'Adroddiad y Panel Craffu'],
])('“%s” is kept', (title, kept) => {
  expect(fileTitle(title)).toBe(kept)
})

test.each([
  ['ACFrOgCGSjzpeRnTq4-0x', undefined],
  ['Review of moorings', 'Review of moorings'],
])('a paper with the title “%s” in its properties says %s', async (title, said) => {
  const html = `<title>${title}</title><h1>Quay Panel</h1><p>${'The panel met at the quay. '.repeat(10)}</p>`
  const read = valueOf(await readDocument(new TextEncoder().encode(html), { name: 'paper.html' }))
  expect(read.metadataTitle).toBe(said)
})
