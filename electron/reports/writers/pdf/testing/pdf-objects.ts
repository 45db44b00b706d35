import { inflateSync } from 'node:zlib'

/** What a PDF holds: dictionaries and arrays of names ("/P"), numbers, words and references. */
export type PdfValue =
  | number
  | boolean
  | null
  | { readonly name: string }
  | { readonly text: string }
  | { readonly ref: number }
  | readonly PdfValue[]
  | PdfDictionary
export type PdfDictionary = { readonly entries: ReadonlyMap<string, PdfValue> }

const space = /[\s\0]/
const delimiter = /[()<>[\]{}/%\s\0]/

/** Reads one value after another from PDF syntax; operators of a content stream come as `{ operator }`. */
export class PdfSyntax {
  readonly #bytes: string
  #at = 0

  constructor(latin1: string) {
    this.#bytes = latin1
  }

  #skip(): void {
    while (space.test(this.#bytes[this.#at] ?? '') && this.#at < this.#bytes.length) this.#at++
  }

  #word(): string {
    const start = this.#at
    while (this.#at < this.#bytes.length && !delimiter.test(this.#bytes[this.#at] ?? '')) this.#at++
    return this.#bytes.slice(start, this.#at)
  }

  #literal(): string {
    let [text, depth] = ['', 0]
    for (;;) {
      const sign = this.#bytes[this.#at++] ?? ')'
      if (sign === '\\') text += this.#bytes[this.#at++] ?? ''
      else if (sign === '(' && depth++ > 0) text += sign
      else if (sign === ')' && --depth === 0) return text
      else if (sign !== '(') text += sign
    }
  }

  /** The next value or operator; undefined at the end. */
  next(): PdfValue | { readonly operator: string } | undefined {
    this.#skip()
    const sign = this.#bytes[this.#at]
    if (sign === undefined) return undefined
    if (this.#bytes.startsWith('<<', this.#at)) {
      this.#at += 2
      return this.#dictionary()
    }
    if (sign === '[') {
      this.#at++
      return this.#list(']')
    }
    if (sign === '(') return { text: this.#literal() }
    if (sign === '<') {
      const end = this.#bytes.indexOf('>', this.#at)
      const hex = this.#bytes.slice(this.#at + 1, end)
      this.#at = end + 1
      return { text: Buffer.from(hex, 'hex').toString('latin1') }
    }
    if (sign === '/') {
      this.#at++
      return { name: this.#word() }
    }
    if (sign === ']' || sign === '>') {
      this.#at += sign === '>' ? 2 : 1
      return { operator: sign }
    }
    const word = this.#word()
    if (word === '') {
      this.#at++
      return { operator: sign }
    }
    return this.#plain(word)
  }

  #plain(word: string): PdfValue | { readonly operator: string } {
    if (!/^[+-]?(?:\d|\.\d)/.test(word))
      return word === 'true' ? true : word === 'false' ? false : word === 'null' ? null : { operator: word }
    const reference = /^\s+\d+\s+R(?![A-Za-z])/.exec(this.#bytes.slice(this.#at, this.#at + 20))
    if (!/^\d+$/.test(word) || reference === null) return Number(word)
    this.#at += reference[0].length
    return { ref: Number(word) }
  }

  #list(end: string): PdfValue[] {
    const values: PdfValue[] = []
    for (let value = this.next(); value !== undefined; value = this.next()) {
      if (isOperator(value)) {
        if (value.operator === end) break
      } else values.push(value)
    }
    return values
  }

  #dictionary(): PdfDictionary {
    const values = this.#list('>')
    const entries = new Map<string, PdfValue>()
    for (let i = 0; i + 1 < values.length; i += 2)
      entries.set(nameIn(values[i] ?? null) ?? '', values[i + 1] ?? null)
    return { entries }
  }
}

export const isOperator = (
  value: PdfValue | { readonly operator: string },
): value is { readonly operator: string } =>
  typeof value === 'object' && value !== null && 'operator' in value
export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary =>
  typeof value === 'object' && value !== null && 'entries' in value
export const nameIn = (value: PdfValue | undefined): string | undefined =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined
/** Words of a PDF, in whichever of its two encodings. */
export const textIn = (value: PdfValue | undefined): string | undefined => {
  if (typeof value !== 'object' || value === null || !('text' in value)) return undefined
  return value.text.startsWith('\u00fe\u00ff')
    ? Buffer.from(value.text.slice(2), 'latin1').swap16().toString('utf16le')
    : value.text
}

type PdfObject = { readonly value: PdfValue; readonly stream: Uint8Array | null }

/** The objects of a PDF as jsPDF writes one: no object streams, each between "n 0 obj" and "endobj". */
export class PdfObjects {
  readonly #objects = new Map<number, PdfObject>()
  readonly trailer: PdfDictionary

  constructor(bytes: Uint8Array) {
    const file = Buffer.from(bytes).toString('latin1')
    for (const match of file.matchAll(/(?:^|\n)(\d+) 0 obj\s/g)) {
      const start = match.index + match[0].length
      const value = new PdfSyntax(file.slice(start)).next()
      if (value === undefined || isOperator(value)) continue
      this.#objects.set(Number(match[1]), { value, stream: null })
      const length = isDictionary(value) ? value.entries.get('Length') : undefined
      if (typeof length !== 'number' || !isDictionary(value)) continue
      const open = file.indexOf('stream', start)
      const from = open + 6 + (file[open + 6] === '\r' ? 2 : 1)
      const raw = bytes.subarray(from, from + length)
      const filter = value.entries.get('Filter')
      const filters = (Array.isArray(filter) ? filter : [filter]).map(nameIn)
      this.#objects.set(Number(match[1]), {
        value,
        stream: filters.includes('FlateDecode') ? inflateSync(raw) : raw,
      })
    }
    const trailer = new PdfSyntax(file.slice(file.lastIndexOf('trailer') + 7)).next()
    if (trailer === undefined || isOperator(trailer) || !isDictionary(trailer)) throw new Error('No trailer')
    this.trailer = trailer
  }

  /** The value behind a reference, or the value itself. */
  get(value: PdfValue | undefined): PdfValue | undefined {
    return typeof value === 'object' && value !== null && 'ref' in value
      ? this.#objects.get(value.ref)?.value
      : value
  }

  dictionary(value: PdfValue | undefined): ReadonlyMap<string, PdfValue> {
    const found = this.get(value)
    return isDictionary(found) ? found.entries : new Map()
  }

  list(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.get(value)
    return Array.isArray(found) ? found : found === undefined ? [] : [found]
  }

  stream(value: PdfValue | undefined): string {
    const ref = typeof value === 'object' && value !== null && 'ref' in value ? value.ref : -1
    return Buffer.from(this.#objects.get(ref)?.stream ?? []).toString('latin1')
  }

  /** The content of a page, which may be in several pieces. */
  streams(value: PdfValue | undefined): string {
    return (Array.isArray(value) ? value : [value]).map((each) => this.stream(each)).join('\n')
  }
}
