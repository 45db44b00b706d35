import type { PDFPageProxy } from 'pdfjs-dist'
import type { Draft } from './draft.ts'
import { withoutDropCapitals } from './drop-capital.ts'
import { type Box, isMatrix, type Matrix } from './geometry.ts'
import { type Lattice, latticesOf } from './lattice.ts'
import { type Line, linesOf } from './line.ts'
import { lineNumbersIn } from './line-numbers.ts'
import { type Rails, railsOf } from './railed-table.ts'
import { rulingOf } from './ruling.ts'
import { type Run, runsOf } from './run.ts'

export type StructureTree = NonNullable<Awaited<ReturnType<PDFPageProxy['getStructTree']>>>

/** What is taken from a page before it is let go. Coordinates: see geometry.ts. */
export type PageContent = {
  readonly number: number
  readonly width: number
  readonly height: number
  /** Text in stream order, decoration apart. */
  readonly runs: readonly Run[]
  /** The same as lines. */
  readonly lines: readonly Line[]
  /** Running headers, footers and the like, where the file marks them. */
  readonly artifacts: readonly Line[]
  /** Present where the tags cover the page's text. */
  readonly tree?: StructureTree
  /** Tables drawn with lines, and bullets drawn as dots; looked for only where there are no such tags. */
  readonly lattices: readonly Lattice[]
  /** Lines across the page that are no part of these. */
  readonly rails: readonly Rails[]
  readonly bullets: readonly Box[]
  readonly content: 'text' | 'image' | 'empty'
}

/** What is kept of a page until the whole paper is read: a tree repeats a long table on each page, blocks don't. */
export type KeptPage = Omit<PageContent, 'tree'> & { readonly drafts?: readonly Draft[] }

/** Whether a font is bold, by pdf.js' name for it in this file; filled as pages are read. */
export type Fonts = Map<string, boolean>

/** A scan often carries a stamp or a page number as text; fewer letters than this are no text layer. */
const fewestLetters = 20

/** Below this share of the words the tags are decoration themselves, and geometry tells more. */
const leastTagged = 0.9

const letters = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.trim().length, 0)

/** Every piece of content that a tree names. */
export const marksIn = (tree: StructureTree): ReadonlySet<string> => {
  const marks = new Set<string>()
  const visit = (node: StructureTree) => {
    for (const child of node.children) {
      if ('children' in child) visit(child)
      else if (child.type === 'content') marks.add(child.id)
    }
  }
  visit(tree)
  return marks
}

/** Browsers print running headers without a tag, and on a short page these are a good part of the words. */
const isInMargin = (run: Run, height: number): boolean =>
  run.y < height * 0.1 || run.y - run.size > height * 0.9

const isTagged = (
  tree: StructureTree | null,
  runs: readonly Run[],
  height: number,
): tree is StructureTree => {
  if (tree === null) return false
  const marks = marksIn(tree)
  const tagged = runs.filter((run) => run.mark !== undefined && marks.has(run.mark))
  const untagged = runs.filter((run) => run.mark === undefined || !marks.has(run.mark))
  const left = letters(untagged.filter((run) => !isInMargin(run, height)))
  return letters(tagged) > 0 && letters(tagged) > leastTagged * (letters(tagged) + left)
}

type FontFace = { readonly name?: string; readonly bold?: boolean; readonly black?: boolean }

const learnFonts = (page: PDFPageProxy, names: Iterable<string>, fonts: Fonts): void => {
  for (const name of names) {
    if (fonts.has(name) || !page.commonObjs.has(name)) continue
    const face = page.commonObjs.get(name) as FontFace | null
    const bold =
      face?.bold === true || face?.black === true || /bold|black|heavy|demi/iu.test(face?.name ?? '')
    fonts.set(name, bold)
  }
}

type Text = Awaited<ReturnType<PDFPageProxy['getTextContent']>>

/** The turn that sets most letters upright: landscape tables are often bound sideways, whatever the page itself says. */
const rotationOf = (text: Text): number | undefined => {
  const turns = new Map<number, number>()
  for (const item of text.items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [along = 1, up = 0] = item.transform as readonly number[]
    const turn = Math.abs(along) >= Math.abs(up) ? (along > 0 ? 0 : 180) : up > 0 ? 90 : 270
    turns.set(turn, (turns.get(turn) ?? 0) + item.str.length)
  }
  return [...turns].toSorted((a, b) => b[1] - a[1])[0]?.[0]
}

/** Whether any of it can be seen: printers' notes and headers of other pages are set beside the paper. */
const isOnPage = (
  run: Run,
  { width, height }: { readonly width: number; readonly height: number },
): boolean => run.y > 0 && run.y - run.size < height && run.right > 0 && run.x < width

/** Reads one page. The operator list, which costs most, is asked for only where fonts or lines are not known without. */
export const readPage = async (
  page: PDFPageProxy,
  number: number,
  fonts: Fonts,
  ops: Readonly<Record<string, number>>,
): Promise<PageContent> => {
  const text = await page.getTextContent({ includeMarkedContent: true })
  const viewport = page.getViewport({ scale: 1, rotation: rotationOf(text) ?? page.rotate })
  const matrix: Matrix = isMatrix(viewport.transform) ? viewport.transform : [1, 0, 0, -1, 0, viewport.height]
  const names = new Set(text.items.flatMap((item) => ('str' in item ? [item.fontName] : [])))
  const isBold = (name: string): boolean => fonts.get(name) ?? false
  const seen = () => {
    const onPage = runsOf(text, matrix, isBold).filter((run) => isOnPage(run, viewport))
    const counting = lineNumbersIn(onPage)
    return withoutDropCapitals(onPage).map((run) => (counting.has(run) ? { ...run, artifact: true } : run))
  }
  const known = seen()
  const tree = await page.getStructTree()
  const tagged = isTagged(
    tree,
    known.filter((run) => !run.artifact),
    viewport.height,
  )
  const isNewFont = [...names].some((name) => !fonts.has(name))
  const list = !tagged || isNewFont ? await page.getOperatorList() : undefined
  if (isNewFont) {
    learnFonts(page, names, fonts)
    // A font that pdf.js could not load is asked for only once.
    for (const name of names) if (!fonts.has(name)) fonts.set(name, false)
  }
  const runs = isNewFont ? seen() : known
  const body = runs.filter((run) => !run.artifact)
  const ruling = tagged || list === undefined ? undefined : rulingOf(list, ops, matrix, viewport.height)
  const lattices = ruling === undefined ? [] : latticesOf(ruling.horizontals, ruling.verticals)
  const hasText = letters(body) >= fewestLetters || (letters(body) > 0 && ruling?.painted !== true)
  return {
    number,
    width: viewport.width,
    height: viewport.height,
    runs: body,
    lines: linesOf(body, number),
    artifacts: linesOf(
      runs.filter((run) => run.artifact),
      number,
    ),
    ...(tagged ? { tree } : {}),
    lattices,
    rails: ruling === undefined ? [] : railsOf(ruling.horizontals, lattices),
    bullets: ruling?.marks ?? [],
    content: hasText ? 'text' : ruling?.painted === true ? 'image' : 'empty',
  }
}
