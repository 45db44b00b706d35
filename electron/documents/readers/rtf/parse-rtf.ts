import { failed, ok, type Result } from '../../../../shared/model/result.ts'
import { foldText } from '../printed-text.ts'
import type { MarkupNode } from '../markup/node.ts'
import type { PlacedRemark } from '../remarks.ts'
import { describeCharacters } from './character-words.ts'
import { decodeBytes } from './character-sets.ts'
import { characters, destinationOf } from './destinations.ts'
import { createFontTable } from './font-table.ts'
import { createLeftRemarks } from './left-remarks.ts'
import { describeParagraph } from './paragraph-words.ts'
import { describeRow } from './row-words.ts'
import { firstState, type GroupState, newRow, type ParagraphState, plainParagraph } from './rtf-state.ts'
import { createSinks } from './sinks.ts'
import { createStyleSheet } from './style-sheet.ts'
import { tokens } from './tokens.ts'
import { tooLongForHeading } from '../title-shape.ts'
import { textOf } from '../markup/flat-text.ts'

type RtfParts = {
  readonly nodes: readonly MarkupNode[]
  readonly notes: readonly string[]
  readonly furniture: readonly string[]
  readonly title: string
  readonly remarks: readonly PlacedRemark[]
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
  readonly #sinks = createSinks()
  readonly #styles = createStyleSheet()
  readonly #fonts = createFontTable()
  readonly #notes: string[] = []
  readonly #furniture: string[] = []
  #state: GroupState = { ...firstState }
  #paragraph: ParagraphState = { ...plainParagraph }
  #row = newRow()
  /** The row around a nested one, whose own description comes with its end. */
  #outerRow = newRow()
  #pending: number[] = []
  #skip = 0
  #title = ''
  readonly #remarks = createLeftRemarks()

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
      nodes: this.#sinks.current().flow.finish(),
      notes: this.#notes,
      furniture: this.#furniture,
      title: foldText(this.#title),
      remarks: this.#remarks.placed(),
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
    switch (destination) {
      case 'title':
        this.#title += text
        break
      case 'styles':
        this.#styles.write(text)
        break
      case 'label':
        if (!deleted) this.#sinks.current().writeLabel(text)
        break
      case 'people':
        this.#remarks.writePeople(text)
        break
      case 'commentAuthor':
        this.#remarks.writeAuthor(text)
        break
      case 'commentDate':
        this.#remarks.writeDate(text)
        break
      case 'body':
      case 'box':
      case 'note':
      case 'furniture':
      case 'comment':
        if (hidden) return
        if (destination !== 'comment') this.#remarks.words(text, this.#state)
        if (!deleted) this.#sinks.current().write(text, bold)
        break
      case 'fonts':
      case 'skip':
        break
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
    const { destination } = this.#state
    const outer = this.#stack.pop()
    if (outer === undefined) return
    const ends = this.#sinks.endsAt(this.#stack.length)
    if (ends) this.#endParagraph()
    this.#state = outer.state
    this.#paragraph = outer.paragraph
    if (ends) this.#take(destination, this.#sinks.close())
  }

  /** Takes what a stretch apart held. */
  #take(destination: GroupState['destination'], nodes: readonly MarkupNode[]): void {
    if (destination === 'box') this.#sinks.current().addBox(nodes)
    else {
      const lines = textOf(nodes)
        .map(foldText)
        .filter((line) => line !== '')
      if (destination === 'note') this.#notes.push(lines.join('\n\n'))
      else if (destination === 'comment') this.#remarks.comment(lines.join('\n\n'), this.#state.part)
      else this.#furniture.push(...lines)
    }
  }

  #open(destination: GroupState['destination']): void {
    // What stands in a skipped group is skipped, whatever it calls itself.
    if (this.#state.destination === 'skip') return
    this.#state.destination = destination
    if (destination === 'note') this.#state.part = 'notes'
    if (destination === 'furniture') this.#state.part = 'furniture'
    this.#sinks.open(destination, this.#stack.length)
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
    if (describeCharacters(this.#state, name, value)) return
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
      case 'u':
        this.#text(String.fromCharCode((value ?? 0) & 0xffff))
        this.#skip = this.#state.unicodeSkip
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
        this.#sinks.current().flow.endRow(1, this.#row)
        break
      case 'nestrow':
        this.#sinks.current().flow.endRow(Math.max(paragraph.depth, 2), this.#row)
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
    const words = this.#sinks.current().endParagraph(
      (text) => ({
        ...(level === undefined || tooLongForHeading(text) ? {} : { headingLevel: level }),
        listLevel: listLevel + 1,
      }),
      depth,
    )
    // A comment's own paragraph is not the one that it was left on.
    if (this.#state.destination !== 'comment') this.#remarks.endParagraph(words, this.#state.part)
  }

  #endCell(depth: number): void {
    this.#endParagraph(depth)
    this.#sinks.current().flow.endCell(depth)
  }
}

/** Takes an RTF file apart. Tracked changes are accepted; hidden words are left out. */
export const parseRtf = (bytes: Uint8Array): Result<RtfParts> => new RtfParser(bytes).parse()
