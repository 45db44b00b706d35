import { codes } from './codes.ts'
import { modifiers } from './modifiers.ts'
import { createRunFinder } from './runs.ts'
import type { DocStyle } from './styles.ts'
import type { WordBinary } from './word-binary.ts'

type Words = { readonly text: string; readonly bold: boolean }

/** Reads the words of stretches of characters: fields as they are shown, hidden and deleted words left out. */
export type WordReader = {
  readonly read: (from: number, to: number, paragraphStyle: DocStyle) => Words
  /** A tracked change that is not settled was met. */
  readonly changed: () => boolean
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

export const createWordReader = (word: WordBinary, styleOf: (number: number) => DocStyle): WordReader => {
  const runAt = createRunFinder(word.main, word.table(12), 'character')
  // Fields begin and end anywhere, also in another paragraph: "instruction" until the result begins.
  const fields: ('instruction' | 'result')[] = []
  let changed = false

  const look = (from: number, style: DocStyle) => {
    const run = runAt(word.placeOf(from))
    const looks = { bold: style.bold, left: false, symbol: undefined as string | undefined }
    for (const { code, value, from: at } of run === undefined
      ? []
      : modifiers(word.main, run.first, run.last)) {
      if (code === codes.characterStyle) looks.bold ||= styleOf(value).bold
      else if (code === codes.bold) looks.bold = value > 1 ? (value === 128) === style.bold : value === 1
      else if (code === codes.hidden) looks.left ||= value === 1
      else if (code === codes.deleted) {
        looks.left ||= value !== 0
        changed ||= value !== 0
      } else if (code === codes.inserted) changed ||= value !== 0
      else if (code === codes.symbol) looks.symbol = String.fromCharCode(word.main.getUint16(at + 2, true))
    }
    const { end: pieceEnd, width } = word.together(from)
    const runEnd =
      run === undefined ? pieceEnd : from + Math.max(1, Math.floor((run.to - word.placeOf(from)) / width))
    return { ...looks, end: Math.max(from + 1, Math.min(pieceEnd, runEnd)) }
  }

  return {
    changed: () => changed,
    read: (from, to, style) => {
      let text = ''
      let worded = false
      let bold = true
      for (let at = from; at < to; ) {
        const looks = look(at, style)
        const stop = Math.min(looks.end, to)
        for (const letter of word.text.slice(at, stop)) {
          if (letter === begin) fields.push('instruction')
          else if (letter === separate) fields[fields.length - 1] = 'result'
          else if (letter === end) fields.pop()
          else if (!looks.left && !fields.includes('instruction')) {
            const written = looks.symbol !== undefined && letter === '(' ? looks.symbol : shown(letter)
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
