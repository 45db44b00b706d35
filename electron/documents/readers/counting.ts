const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

const roman = (value: number): string => {
  let rest = value
  let written = ''
  for (const [worth, letters] of romans) {
    while (rest >= worth) {
      written += letters
      rest -= worth
    }
  }
  return written
}

// Word counts a…z, aa, bb, cc: the letter is repeated, unlike a spreadsheet's columns.
const letters = (value: number): string =>
  String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.min(Math.ceil(value / 26), 8))

const inWords = (value: number): string => {
  if (value < 20) return units[value] ?? String(value)
  if (value > 99) return String(value)
  const unit = value % 10
  const ten = tens[Math.floor(value / 10) - 1] ?? ''
  return unit === 0 ? ten : `${ten}-${units[unit] ?? ''}`
}

const ordinalWord = (value: number): string => {
  const words = inWords(value)
  const last = /[a-z]+$/u.exec(words)?.[0]
  if (last === undefined) return ordinal(value)
  const turned = irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`)
  return words.slice(0, -last.length) + turned
}

const ordinal = (value: number): string => {
  const ending = value % 100 > 10 && value % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${value}${ending}`
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const written: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  ordinal,
  cardinalText: (value) => capital(inWords(value)),
  ordinalText: (value) => capital(ordinalWord(value)),
  none: () => '',
}

/** A number in one of Word's number formats ("lowerRoman"); formats of other scripts come out in digits. */
export const countingWord = (value: number, format: string): string =>
  value < 1 || value > 9999 ? String(value) : (written[format] ?? String)(value)
