import fc from 'fast-check'
import { expect, test } from 'vitest'
import { originalName } from './original-name.ts'

test.each([
  ['Minutes, 4 June.pdf', 'pdf', 'Minutes, 4 June.pdf'],
  ['Minutes.PDF', 'pdf', 'Minutes.pdf'],
  ['agenda.exe', 'pdf', 'agenda.pdf'],
  ['notes.md', 'markdown', 'notes.md'],
  ['page.htm', 'html', 'page.htm'],
  ['no ending', 'docx', 'no ending.docx'],
  ['../../.bashrc', 'text', 'bashrc.txt'],
  ['C:\\papers\\report.docx', 'docx', 'report.docx'],
  ['CON.pdf', 'pdf', 'Paper.pdf'],
  ['a:b?.pdf', 'pdf', 'a_b_.pdf'],
  ['', 'pdf', 'Paper.pdf'],
] as const)('%s of format %s is opened as %s', (name, format, opened) => {
  expect(originalName(name, format)).toBe(opened)
})

test('no name leads out of a folder or ends in what a system would run', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const opened = originalName(name, 'pdf')
      expect(opened).toMatch(/^[^/\\:]+\.pdf$/)
      expect(opened.startsWith('.')).toBe(false)
    }),
  )
})
