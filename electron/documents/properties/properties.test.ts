import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { jsPDF } from 'jspdf'
import { expect, onTestFinished, test } from 'vitest'
import { fileProperties } from './index.ts'

const propertiesOf = async (bytes: Uint8Array): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'revisit-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'paper')
  await writeFile(file, bytes)
  return (await fileProperties(file)).join('\n')
}

test('who wrote a Word or OpenDocument file is told, and nothing of what it says', async () => {
  const words = await propertiesOf(
    zipSync({
      'word/document.xml': strToU8('<w:t>The path floods.</w:t>'),
      'docProps/core.xml': strToU8('<cp:c><dc:creator>Ottoline &amp; Piran</dc:creator></cp:c>'),
      'docProps/app.xml': strToU8('<Properties><Company>Tolverne Council</Company></Properties>'),
      'meta.xml': strToU8('<meta:initial-creator>Jos&#xE9; Tremayne</meta:initial-creator>'),
    }),
  )
  expect(words.split('\n').toSorted()).toEqual(['José Tremayne', 'Ottoline & Piran', 'Tolverne Council'])
})

test('a PDF is looked through for its information and its XMP', async () => {
  const pdf = new jsPDF()
  pdf.text('The path floods.', 20, 20)
  pdf.setProperties({ author: 'Ottoline (Marchbanks)' })
  const plain = await propertiesOf(new Uint8Array(pdf.output('arraybuffer')))
  expect(plain).toContain('Ottoline (Marchbanks)')
  const utf16 = Buffer.from('José Tremayne', 'utf16le').swap16().toString('hex')
  const xmp =
    '<x:xmpmeta><rdf:Description pdf:Producer="Zelah"><rdf:li>Piran Nance</rdf:li></rdf:Description></x:xmpmeta>'
  const words = await propertiesOf(Buffer.from(`%PDF-1.7\n<< /Author <feff${utf16}> >>\n${xmp}\n%%EOF`))
  expect(words.split('\n')).toEqual(['José Tremayne', 'Zelah', 'Piran Nance'])
})

test('a file that is none of these, is broken or is not there has no properties', async () => {
  expect(await propertiesOf(Buffer.from('PK\u0003\u0004 and then nothing of a package'))).toBe('')
  expect(await propertiesOf(Buffer.from('Minutes of a meeting'))).toBe('')
  expect(await fileProperties('/nowhere/at/all')).toEqual([])
})
