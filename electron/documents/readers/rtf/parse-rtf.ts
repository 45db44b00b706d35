import { failed, ok, type Result } from '../../../../shared/model/result.ts'
import { foldText } from '../printed-text.ts'
import type { MarkupNode } from '../markup/node.ts'
import { decodeBytes } from './character-sets.ts'
import { characters, destinationOf } from './destinations.ts'
import { createFontTable } from './font-table.ts'
import { describeParagraph } from './paragraph-words.ts'
import { describeRow } from './row-words.ts'
import { firstState, type GroupState, newRow, type ParagraphState, plainParagraph } from './rtf-state.ts'
import { createSink, type Sink } from './sink.ts'
import { createStyleSheet } from './style-sheet.ts'
import { tokens } from './tokens.ts'
import { tooLongForHeading } from '../title-shape.ts'
import { textOf } from '../markup/flat-text.ts'

type RtfParts = {
  readonly nodes: readonly MarkupNode[]
  readonly notes: readonly string[]
  readonly furniture: readonly string[]
  readonly title: string
  readonly changed: boolean
  readonly comments: number
}

const deepest = 4_000
const tooDeep = failed(
  'damaged-rtf',
  'This rich text file is damaged: its parts stand inside each other without end.',
  'Open it in Word, save it as a Word document (.docx) and import that.',
)

class RtfParser {
  readonly #bytes: Uint8Array
  readonly #stack: { readonly state: GroupState; readonly paragraph: ParagraphState }[] = []
  readonly #sinks: { readonly sink: Sink; readonly depth: number }[] = []
  readonly #styles = createStyleSheet()
  readonly #fonts = createFontTable()
  readonly #notes: string[] = []
  readonly #furniture: string[] = []
  #sink = createSink()
  #state: GroupState = { ...firstState }
  #paragraph: ParagraphState = { ...plainParagraph }
  #row = newRow()
  /** The row around a nested one, whose own description comes with its end. */
  #outerRow = newRow()
  #pending: number[] = []
  #skip = 0
  #title = ''
  #changed = false
  #comments = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  parse(): Result<RtfParts> {
    for (const token of tokens(this.#bytes)) {
      switch (token.kind) {
        case 'text':
          this.#bytesOf(this.#bytes.subarray(token.from, token.to))
          break
        case 'hex':
          this.#bytesOf([token.byte])
          break
        case 'open':
          this.#flush()
          this.#skip = 0
          if (this.#stack.length > deepest) return tooDeep
          this.#stack.push({ state: this.#state, paragraph: this.#paragraph })
          this.#state = { ...this.#state, ignorable: false }
          this.#paragraph = { ...this.#paragraph }
          break
        case 'close':
          this.#flush()
          this.#skip = 0
          this.#close()
          break
        case 'symbol':
          this.#flush()
          this.#symbol(token.name)
          break
        case 'word':
          this.#flush()
          this.#word(token.name, token.value)
      }
    }
    this.#flush()
    while (this.#stack.length > 0) this.#close()
    this.#endParagraph()
    return ok({
      nodes: this.#sink.flow.finish(),
      notes: this.#notes,
      furniture: this.#furniture,
      title: foldText(this.#title),
      changed: this.#changed,
      comments: this.#comments,
    })
  }

  #bytesOf(bytes: Iterable<number>): void {
    for (const byte of bytes) {
      if (this.#skip > 0) this.#skip -= 1
      else if (this.#state.destination !== 'skip') this.#pending.push(byte)
    }
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const { destination, font } = this.#state
    const encoding = this.#fonts.encodingOf(destination === 'fonts' ? undefined : font)
    const text = decodeBytes(this.#pending, encoding)
    this.#pending = []
    this.#text(text)
  }

  #text(text: string): void {
    const { destination, bold, hidden, deleted } = this.#state
    if (destination === 'title') this.#title += text
    else if (destination === 'styles') this.#styles.write(text)
    else if (destination === 'label') {
      if (!deleted) this.#sink.writeLabel(text)
    } else if (['body', 'box', 'note', 'furniture'].includes(destination) && !hidden && !deleted) {
      this.#sink.write(text, bold)
    }
  }

  #symbol(name: string): void {
    if (this.#skip > 0) {
      this.#skip -= 1
      return
    }
    if (name === '*') this.#state.ignorable = true
    else if (name === '~') this.#text('\u00A0')
    else if (name === '_') this.#text('-')
    else if (name === '\\' || name === '{' || name === '}') this.#text(name)
    else if (name === '\n' || name === '\r') this.#endParagraph()
    else if (name === '\t') this.#text('\t')
  }

  #close(): void {
    const leaving = this.#state
    const outer = this.#stack.pop()
    if (outer === undefined) return
    const held = this.#sinks.at(-1)
    if (held === undefined || held.depth <= this.#stack.length) {
      this.#state = outer.state
      this.#paragraph = outer.paragraph
      return
    }
    this.#sinks.pop()
    this.#endParagraph()
    this.#state = outer.state
    this.#paragraph = outer.paragraph
    const nodes = this.#sink.flow.finish()
    this.#sink = held.sink
    if (leaving.destination === 'box') this.#sink.addBox(nodes)
    else {
      const lines = textOf(nodes)
        .map(foldText)
        .filter((line) => line !== '')
      if (leaving.destination === 'note') this.#notes.push(lines.join('\n\n'))
      else this.#furniture.push(...lines)
    }
  }

  #open(destination: GroupState['destination']): void {
    // What stands in a skipped group is skipped, whatever it calls itself.
    if (this.#state.destination === 'skip') return
    this.#state.destination = destination
    if (destination === 'comment') {
      this.#comments += 1
      this.#state.destination = 'skip'
    }
    if (destination !== 'box' && destination !== 'note' && destination !== 'furniture') return
    this.#sinks.push({ sink: this.#sink, depth: this.#stack.length })
    this.#sink = createSink()
  }

  #word(name: string, value: number | undefined): void {
    if (this.#skip > 0 && name !== 'u') {
      this.#skip -= 1
      return
    }
    const destination = destinationOf(name, this.#state.ignorable)
    this.#state.ignorable = false
    if (destination !== undefined) return this.#open(destination)
    if (this.#state.destination === 'skip') return
    const character = characters[name]
    if (character !== undefined) return this.#text(character)
    const on = value !== 0
    switch (name) {
      case 'ansicpg':
        this.#fonts.codePage(value ?? 1252)
        break
      case 'mac':
        this.#fonts.macintosh()
        break
      case 'f':
        this.#state.font = value ?? 0
        this.#fonts.begin(value ?? 0)
        break
      case 'fcharset':
        if (this.#state.destination === 'fonts') this.#fonts.characterSet(value ?? 0)
        break
      case 'uc':
        this.#state.unicodeSkip = Math.min(Math.max(value ?? 1, 0), 20)
        break
      case 'u':
        this.#text(String.fromCharCode((value ?? 0) & 0xffff))
        this.#skip = this.#state.unicodeSkip
        break
      case 'plain':
        Object.assign(this.#state, { bold: false, hidden: false, deleted: false })
        break
      case 'b':
        this.#state.bold = on
        break
      case 'v':
        this.#state.hidden = on
        break
      case 'deleted':
        this.#state.deleted = on
        this.#changed ||= on
        break
      case 'revised':
        this.#changed ||= on
        break
      default:
        this.#layout(name, value)
    }
  }

  #layout(name: string, value: number | undefined): void {
    const paragraph = this.#paragraph
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
        this.#endParagraph()
        break
      case 'pard':
        this.#paragraph = { ...plainParagraph }
        break
      case 'cell':
        this.#endCell(1)
        break
      case 'nestcell':
        this.#endCell(Math.max(paragraph.depth, 2))
        break
      case 'row':
        this.#sink.flow.endRow(1, this.#row)
        break
      case 'nestrow':
        this.#sink.flow.endRow(Math.max(paragraph.depth, 2), this.#row)
        this.#row = this.#outerRow
        break
      case 'nesttableprops':
        this.#outerRow = this.#row
        break
      case 'trowd':
        this.#row = newRow()
        break
      default:
        if (this.#state.destination === 'styles') this.#styles.word(name, value)
        else describeParagraph(paragraph, name, value)
        describeRow(this.#row, name, value)
    }
  }

  #endParagraph(depth = this.#paragraph.inTable ? this.#paragraph.depth : 0): void {
    const { style, outline, listLevel } = this.#paragraph
    const level =
      outline === undefined ? this.#styles.headingLevel(style) : outline <= 8 ? outline + 1 : undefined
    this.#sink.endParagraph(
      (text) => ({
        ...(level === undefined || tooLongForHeading(text) ? {} : { headingLevel: level }),
        listLevel: listLevel + 1,
      }),
      depth,
    )
  }

  #endCell(depth: number): void {
    this.#endParagraph(depth)
    this.#sink.flow.endCell(depth)
  }
}

/** Takes an RTF file apart. Tracked changes are accepted; hidden words are left out. */
export const parseRtf = (bytes: Uint8Array): Result<RtfParts> => new RtfParser(bytes).parse()
