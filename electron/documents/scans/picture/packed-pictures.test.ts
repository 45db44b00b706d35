import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadEngine } from '../../readers/pdf/engine.ts'
import { openScan } from '../open-scan.ts'
import type { Grey } from './grey.ts'
import { pagePicture } from './page-picture.ts'

const pictureOf = async (name: string): Promise<Grey> => {
  const { OPS } = await loadEngine()
  const pdf = await openScan(await readFile(join(import.meta.dirname, '../fixtures', name)))
  const { picture } = await pagePicture(await pdf.getPage(1), OPS)
  await pdf.loadingTask.destroy()
  return picture
}

/** How dark each part of a page is, 0 to 255, in a grid of 80 parts by 110. */
const darkness = ({ width, height, data }: Grey): readonly number[] => {
  const sums = Array.from({ length: 80 * 110 }, () => 0)
  const counts = Array.from({ length: 80 * 110 }, () => 0)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const part = Math.floor((y * 110) / height) * 80 + Math.floor((x * 80) / width)
      sums[part] = (sums[part] ?? 0) + 255 - (data[y * width + x] ?? 255)
      counts[part] = (counts[part] ?? 0) + 1
    }
  return sums.map((sum, part) => sum / (counts[part] ?? 1))
}

test('a page packed as newer scanners do it (JBIG2) is the very page', async () => {
  const [fax, packed] = [await pictureOf('fax.pdf'), await pictureOf('jbig2.pdf')]
  expect([packed.width, packed.height]).toEqual([fax.width, fax.height])
  expect(Buffer.compare(packed.data, fax.data)).toBe(0)
  expect(packed.data.some((value) => value === 0)).toBe(true)
})

test('a page packed in JPEG 2000 shows the same words', async () => {
  const [fax, packed] = [darkness(await pictureOf('fax.pdf')), darkness(await pictureOf('jpeg2000.pdf'))]
  const apart = fax.map((value, part) => Math.abs(value - (packed[part] ?? 0)))
  expect(Math.max(...fax)).toBeGreaterThan(100)
  expect(apart.reduce((sum, value) => sum + value, 0) / apart.length).toBeLessThan(4)
})
