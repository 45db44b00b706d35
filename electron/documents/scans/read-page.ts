import type { PDFPageProxy } from 'pdfjs-dist'
import type { Ops } from './picture/operators.ts'
import { type PagePicture, pagePicture } from './picture/page-picture.ts'
import { type Turn, turned } from './picture/turned.ts'
import type { FoundLine, Recogniser } from './recogniser.ts'
import { recognisedPage } from './recognised-page.ts'
import { sureness, type ScannedPage } from './scanned-page.ts'

/** Sideways and upside-down text is read as rubbish, and Tesseract says so. */
const doubtful = 0.6

const sureOf = (lines: readonly FoundLine[]): number =>
  sureness(
    lines.flatMap(({ words }) =>
      words.map(({ text, confidence }) => ({ text, confidence: Math.max(0, confidence) / 100 })),
    ),
  ) ?? 0

const turn = ({ picture, dpi }: PagePicture, by: Turn): PagePicture => ({ picture: turned(picture, by), dpi })

/** Whether the words run up or down the page: Tesseract reads some of those, but in no order. */
const isSideways = (lines: readonly FoundLine[]): boolean => {
  const long = lines.flatMap(({ words }) => words).filter(({ text }) => text.trim().length > 3)
  const upright = long.filter(({ bbox }) => bbox.y1 - bbox.y0 > bbox.x1 - bbox.x0)
  return upright.length * 2 > long.length
}

const isRight = (lines: readonly FoundLine[]): boolean => sureOf(lines) >= doubtful && !isSideways(lines)

/** Better: the right way up, then surer. */
const rank = (lines: readonly FoundLine[]): number => sureOf(lines) - (isSideways(lines) ? 1 : 0)

/** Whether anything is drawn on it at all: of an empty page nothing need be asked. */
const isBlank = ({ picture }: PagePicture): boolean => picture.data.every((value) => value > 160)

/**
 * Reads one page that is a picture. One that makes no sense as it lies is read again turned, and the best of
 * the readings counts: scanners take pages as they are put in.
 */
export const readScannedPage = async (
  page: PDFPageProxy,
  recogniser: Recogniser,
  ops: Ops,
): Promise<ScannedPage> => {
  const upright = await pagePicture(page, ops)
  if (isBlank(upright)) return recognisedPage(page.pageNumber, upright, [])
  let best = { picture: upright, lines: await recogniser.recognise(upright.picture) }
  for (const by of [1, 3, 2] as const) {
    if (isRight(best.lines)) break
    const picture = turn(upright, by)
    // oxlint-disable-next-line no-await-in-loop -- the recogniser takes one picture at a time
    const lines = await recogniser.recognise(picture.picture)
    if (rank(lines) > rank(best.lines)) best = { picture, lines }
  }
  return recognisedPage(page.pageNumber, best.picture, best.lines)
}
