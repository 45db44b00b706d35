import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadEngine } from '../../readers/pdf/engine.ts'
import { type PictureOnPage, picturePdf } from '../fixtures/picture-page.ts'
import { openScan } from '../open-scan.ts'
import { pagePicture } from './page-picture.ts'

const drawn = async (bytes: Uint8Array) => {
  const { OPS } = await loadEngine()
  const pdf = await openScan(bytes)
  const { picture, dpi } = await pagePicture(await pdf.getPage(1), OPS)
  await pdf.loadingTask.destroy()
  /** Grey at a place given as shares of the page, from the top left. */
  const at = (across: number, down: number): number =>
    picture.data[Math.floor(down * picture.height) * picture.width + Math.floor(across * picture.width)] ?? -1
  return { at, dpi, width: picture.width, height: picture.height }
}

const whole = 'q 100 0 0 200 0 0 cm /Im0 Do Q'
/** Black at its top left, white elsewhere: two by two pixels. */
const grey: PictureOnPage = {
  entries: '/ColorSpace /DeviceGray /BitsPerComponent 8',
  width: 2,
  height: 2,
  bytes: [0, 255, 255, 255],
}
const corners = async (bytes: Uint8Array) => {
  const { at } = await drawn(bytes)
  return [at(0.05, 0.05), at(0.95, 0.05), at(0.05, 0.95), at(0.95, 0.95)]
}

describe('a page becomes a picture', () => {
  test('from grey pixels', async () => {
    expect(await corners(picturePdf([grey], whole))).toEqual([0, 255, 255, 255])
  })

  test('from coloured pixels, as dark as the eye sees them', async () => {
    const red = [255, 0, 0]
    const colour = { ...grey, entries: '/ColorSpace /DeviceRGB /BitsPerComponent 8' }
    const bytes = [...red, ...red, ...red, 255, 255, 255]
    expect(await corners(picturePdf([{ ...colour, bytes }], whole))).toEqual([76, 76, 76, 255])
  })

  test('from one bit a pixel', async () => {
    const bits = { ...grey, entries: '/ColorSpace /DeviceGray /BitsPerComponent 1', bytes: [0x40, 0xc0] }
    expect(await corners(picturePdf([bits], whole))).toEqual([0, 255, 255, 255])
  })

  test('from a stencil, painted in the colour that is set', async () => {
    const stencil = { ...grey, entries: '/ImageMask true /BitsPerComponent 1', bytes: [0x40, 0xc0] }
    const painted = `0.5 g ${whole}`
    expect(await corners(picturePdf([stencil], painted))).toEqual([128, 255, 255, 255])
  })

  test('the way up that the page has', async () => {
    expect(await corners(picturePdf([grey], whole, '/Rotate 90'))).toEqual([255, 0, 255, 255])
  })

  test('the way up that the picture is drawn', async () => {
    expect(await corners(picturePdf([grey], 'q -100 0 0 -200 100 200 cm /Im0 Do Q'))).toEqual([
      255, 255, 255, 0,
    ])
  })

  test('from strips, each in its place', async () => {
    const black = { ...grey, width: 1, height: 1, bytes: [0] }
    const lighter = { ...black, bytes: [100] }
    const { at } = await drawn(
      picturePdf([black, lighter], 'q 100 0 0 50 0 150 cm /Im0 Do Q q 100 0 0 50 0 100 cm /Im1 Do Q'),
    )
    expect([at(0.5, 0.1), at(0.5, 0.35), at(0.5, 0.7)]).toEqual([0, 100, 255])
  })

  test('from letters that are drawn as shapes, holes left open', async () => {
    const ring = '0 g 20 20 60 160 re 40 60 20 80 re f*'
    const { at } = await drawn(picturePdf([], ring))
    expect([at(0.3, 0.5), at(0.5, 0.5), at(0.1, 0.5), at(0.7, 0.15)]).toEqual([0, 255, 255, 0])
  })

  test('with the lines ruled on it', async () => {
    const { at } = await drawn(picturePdf([], '0 G 2 w 0 100 m 100 100 l S'))
    expect([at(0.5, 0.5), at(0.5, 0.48)]).toEqual([0, 255])
  })
})

describe('the resolution', () => {
  const scanned = async (width: number) =>
    (await drawn(picturePdf([{ ...grey, width, height: 1, bytes: Array<number>(width).fill(255) }], whole)))
      .dpi

  test('is that of the scan, or a whole part of it, between 200 and 400', async () => {
    // The page is 100/72 inch wide.
    expect(await scanned(Math.round((100 / 72) * 300))).toBeCloseTo(300, 0)
    expect(await scanned(Math.round((100 / 72) * 600))).toBeCloseTo(200, 0)
    expect(await scanned(Math.round((100 / 72) * 100))).toBe(200)
  })

  test('of a fax is kept pixel by pixel', async () => {
    const fax = await drawn(await readFile(join(import.meta.dirname, '../fixtures/fax.pdf')))
    expect(fax.width).toBe(1654)
    expect(Math.abs(fax.height - 2339)).toBeLessThan(3)
  })
})
