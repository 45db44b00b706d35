import { codes } from './codes.ts'
import { modifiers } from './modifiers.ts'

/** A style with what it inherits. */
export type DocStyle = {
  readonly headingLevel?: number
  readonly bold: boolean
  readonly list?: number
  readonly listLevel?: number
}
type Written = DocStyle & { readonly base: number; readonly outlined?: number }

const plain: DocStyle = { bold: false }
const paragraphKind = 1
const titleStyle = 62
const noBase = 0xfff

const readStyle = (
  sheet: DataView,
  start: number,
  length: number,
  fixed: number,
  number: number,
): Written => {
  const end = Math.min(start + length, sheet.byteLength)
  const builtIn = sheet.getUint16(start, true) & 0xfff
  const second = sheet.getUint16(start + 2, true)
  const kind = second & 0xf
  let at = start + fixed
  at += 2 + sheet.getUint16(at, true) * 2 + 2
  // What a style sets stands in up to three stretches, each on an even place: of a paragraph's, first its own, then its words'.
  const stretches: { readonly from: number; readonly to: number }[] = []
  while (at + 2 <= end && stretches.length < 3) {
    const size = sheet.getUint16(at, true)
    stretches.push({ from: at + 2, to: Math.min(at + 2 + size, end) })
    at += 2 + size + (size % 2)
  }
  const [first, second_] = stretches
  const own =
    kind === paragraphKind && first !== undefined ? { from: first.from + 2, to: first.to } : undefined
  const words = kind === paragraphKind ? second_ : first
  let style: Written = { base: second >> 4, bold: false }
  const inherits = { bold: undefined as boolean | undefined }
  for (const { code, value } of own === undefined ? [] : modifiers(sheet, own.from, own.to)) {
    if (code === codes.list) style = { ...style, list: value }
    else if (code === codes.listLevel) style = { ...style, listLevel: value }
    else if (code === codes.outline) style = { ...style, outlined: value }
  }
  for (const { code, value } of words === undefined ? [] : modifiers(sheet, words.from, words.to)) {
    if (code === codes.bold) inherits.bold = value === 1 || value === 129
  }
  const named =
    kind === paragraphKind && number >= 1 && number <= 9 ? number : builtIn === titleStyle ? 1 : undefined
  const outlined = style.outlined !== undefined && style.outlined <= 8 ? style.outlined + 1 : undefined
  const headingLevel = named ?? outlined
  return {
    ...style,
    bold: inherits.bold ?? false,
    ...(headingLevel === undefined ? {} : { headingLevel }),
  }
}

/** Reads the style sheet (STSH); each style resolved along what it is based on. */
export const readStyles = (sheet: DataView): ((number: number) => DocStyle) => {
  if (sheet.byteLength < 6) return () => plain
  const headerLength = sheet.getUint16(0, true)
  const count = sheet.getUint16(2, true)
  const fixed = sheet.getUint16(4, true)
  const written = new Map<number, Written>()
  let at = 2 + headerLength
  for (let number = 0; number < count && at + 2 <= sheet.byteLength; number += 1) {
    const length = sheet.getUint16(at, true)
    if (length > fixed) written.set(number, readStyle(sheet, at + 2, length, fixed, number))
    at += 2 + length + (length % 2)
  }
  const known = new Map<number, DocStyle>()
  const resolve = (number: number, depth: number): DocStyle => {
    const own = written.get(number)
    if (own === undefined || depth > 20) return plain
    const cached = known.get(number)
    if (cached !== undefined) return cached
    const { base, bold, outlined: _outlined, ...set } = own
    const inherited = base === noBase ? plain : resolve(base, depth + 1)
    const resolved = { ...inherited, ...set, bold: bold || inherited.bold }
    known.set(number, resolved)
    return resolved
  }
  return (number) => resolve(number, 0)
}
