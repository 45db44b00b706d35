import type { NumberedList, NumberingLevel } from '../lists/numbered-list.ts'

const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  6: 'cardinalText',
  7: 'ordinalText',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

const levelHead = 28
const mostLists = 4_000

/** One level (LVL) and where the next thing begins. */
const readLevel = (view: DataView, at: number): { readonly level: NumberingLevel; readonly end: number } => {
  const flags = view.getUint8(at + 5)
  const properties = view.getUint8(at + 24) + view.getUint8(at + 25)
  const words = at + levelHead + properties
  const length = view.getUint16(words, true)
  const letters = Array.from({ length }, (_, index) => view.getUint16(words + 2 + index * 2, true))
  const text = letters.map((code) => (code < 9 ? `%${code + 1}` : String.fromCharCode(code))).join('')
  return {
    level: {
      start: view.getInt32(at, true),
      format: formats[view.getUint8(at + 4)] ?? 'decimal',
      text,
      legal: (flags & 4) !== 0,
      ...((flags & 8) === 0 ? {} : { restart: view.getUint8(at + 26) }),
    },
    end: words + 2 + length * 2,
  }
}

type Levels = Map<number, NumberingLevel>

/** The lists by their id. Their levels stand behind the table of lists, outside the length that the file states. */
const readSchemes = (table: DataView): Map<number, Levels> => {
  const view = new DataView(table.buffer, table.byteOffset)
  const count = table.byteLength < 2 ? 0 : Math.min(table.getUint16(0, true), mostLists)
  const schemes = new Map<number, Levels>()
  let at = table.byteLength
  for (let index = 0; index < count; index += 1) {
    const head = 2 + index * 28
    const levels: Levels = new Map()
    const depth = (view.getUint8(head + 26) & 1) === 0 ? 9 : 1
    for (let level = 0; level < depth; level += 1) {
      const read = readLevel(view, at)
      levels.set(level, read.level)
      at = read.end
    }
    schemes.set(view.getInt32(head, true), levels)
  }
  return schemes
}

/** The lists as paragraphs name them: by a number from 1 on. What can't be read of them is left out. */
export const readLists = (
  listTable: DataView,
  overrideTable: DataView,
): ReadonlyMap<number, NumberedList> => {
  const lists = new Map<number, NumberedList>()
  try {
    const schemes = readSchemes(listTable)
    const view = new DataView(overrideTable.buffer, overrideTable.byteOffset)
    const count = overrideTable.byteLength < 4 ? 0 : Math.min(overrideTable.getUint32(0, true), mostLists)
    let at = 4 + count * 16
    for (let index = 0; index < count; index += 1) {
      const head = 4 + index * 16
      const id = view.getInt32(head, true)
      const levels: Levels = new Map(schemes.get(id))
      const restartAt = new Map<number, number>()
      lists.set(index + 1, { scheme: String(id), levels, restartAt })
      at += 4
      for (let override = 0; override < view.getUint8(head + 12); override += 1) {
        const start = view.getInt32(at, true)
        const flags = view.getUint32(at + 4, true)
        const level = flags & 0xf
        at += 8
        if ((flags & 0x20) !== 0) {
          const read = readLevel(view, at)
          levels.set(level, read.level)
          at = read.end
          if ((flags & 0x10) !== 0) restartAt.set(level, read.level.start)
        } else if ((flags & 0x10) !== 0) restartAt.set(level, start)
      }
    }
  } catch {
    // A table cut short costs the numbers after the cut, not the paper.
  }
  return lists
}
