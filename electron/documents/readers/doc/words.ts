import type { RemarksAlong, Signature } from '../remarks-along.ts'
import { wordDate } from '../word-date.ts'
import { codes } from './codes.ts'
import { modifiers } from './modifiers.ts'
import { createRunFinder } from './runs.ts'
import type { DocStyle } from './styles.ts'
import type { WordBinary } from './word-binary.ts'

type Words = { readonly text: string; readonly bold: boolean }

/** Reads the words of stretches of characters: fields as they are shown, hidden and deleted words left out. */
export type WordReader = {
  readonly read: (from: number, to: number, paragraphStyle: DocStyle) => Words
}

const begin = '\u0013'
const separate = '\u0014'
const end = '\u0015'

const shown = (letter: string): string => {
  if (letter === '\u000B' || letter === '\u000E') return '\n'
  if (letter === '\u001E') return '-'
  if (letter === '\t' || letter === '\n') return letter
  // Pictures, notes' numbers, comments' anchors and optional hyphens.
  return letter < ' ' ? '' : letter
}

/** Who the people are that changed the paper, by their numbers; and where each comment hangs. */
export type Left = {
  readonly people: readonly string[]
  readonly commentAt: ReadonlyMap<number, () => void>
  readonly along: RemarksAlong
}

export const createWordReader = (
  word: WordBinary,
  styleOf: (number: number) => DocStyle,
  { people, commentAt, along }: Left,
): WordReader => {
  const runAt = createRunFinder(word.main, word.table(12), 'character')
  // Fields begin and end anywhere, also in another paragraph: "instruction" until the result begins.
  const fields: ('instruction' | 'result')[] = []
  const nobody: Signature = { author: null, date: null }

  const look = (from: number, style: DocStyle) => {
    const run = runAt(word.placeOf(from))
    const looks = { bold: style.bold, left: false, symbol: undefined as string | undefined }
    const changes = { inserted: false, deleted: false, insertedBy: nobody, deletedBy: nobody }
    const named = (by: Signature, value: number) => ({ ...by, author: people[value]?.trim() || null })
    const dated = (by: Signature, value: number) => ({ ...by, date: wordDate(value) })
    for (const { code, value, from: at } of run === undefined
      ? []
      : modifiers(word.main, run.first, run.last)) {
      if (code === codes.characterStyle) looks.bold ||= styleOf(value).bold
      else if (code === codes.bold) looks.bold = value > 1 ? (value === 128) === style.bold : value === 1
      else if (code === codes.hidden) looks.left ||= value === 1
      else if (code === codes.deleted) changes.deleted = value !== 0
      else if (code === codes.inserted) changes.inserted = value !== 0
      else if (code === codes.insertedBy) changes.insertedBy = named(changes.insertedBy, value)
      else if (code === codes.insertedOn) changes.insertedBy = dated(changes.insertedBy, value)
      else if (code === codes.deletedBy) changes.deletedBy = named(changes.deletedBy, value)
      else if (code === codes.deletedOn) changes.deletedBy = dated(changes.deletedBy, value)
      else if (code === codes.symbol) looks.symbol = String.fromCharCode(word.main.getUint16(at + 2, true))
    }
    const { end: pieceEnd, width } = word.together(from)
    const runEnd =
      run === undefined ? pieceEnd : from + Math.max(1, Math.floor((run.to - word.placeOf(from)) / width))
    return { ...looks, ...changes, end: Math.max(from + 1, Math.min(pieceEnd, runEnd)) }
  }

  return {
    read: (from, to, style) => {
      let text = ''
      let worded = false
      let bold = true
      for (let at = from; at < to; ) {
        const looks = look(at, style)
        const stop = Math.min(looks.end, to)
        let character = at
        for (const letter of word.text.slice(at, stop)) {
          commentAt.get(character)?.()
          character += letter.length
          if (letter === begin) fields.push('instruction')
          else if (letter === separate) fields[fields.length - 1] = 'result'
          else if (letter === end) fields.pop()
          else if (!looks.left && !fields.includes('instruction')) {
            const written = looks.symbol !== undefined && letter === '(' ? looks.symbol : shown(letter)
            if (looks.deleted) along.changed('struck', looks.deletedBy, written)
            else if (looks.inserted) along.changed('inserted', looks.insertedBy, written)
            else if (written !== '') along.kept()
            if (looks.deleted) continue
            text += written
            if (/[\p{L}\d]/u.test(written)) {
              worded = true
              bold &&= looks.bold
            }
          }
        }
        at = stop
      }
      return { text, bold: worded && bold }
    },
  }
}
