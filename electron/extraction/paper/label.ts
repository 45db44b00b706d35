/**
 * Printed labels at the start of a line. Readers give the label apart where the format tells; where it does not
 * (text set as one run), it is split off here by the same shapes.
 */
const shapes: readonly RegExp[] = [
  /^(?:Recommendation|Rec|Action|Decision)s?\.?\s?(?:No\.?\s?|Point\s|(?=R\d)R)?\d{1,3}(?:\.\d{1,2})?[a-z]?(?=[\s:.)–—-]|$)\s?[:.)–—-]{0,2}/i,
  /^Recommendation [A-Z](?=\s?[:.)–—-])\s?[:.)–—-]{1,2}/i,
  /^R\s?\d{1,2}(?=[\s:.)–—-])[:.)–—-]?/,
  /^[A-Z]{1,4}\d{0,4}[/:]\d{1,4}(?:\/\d{2,4}(?:-\d{2})?)?(?=\s|[A-Z]{3})/,
  /^[A-Z][a-z]{1,4}\/\d{1,4}(?:\/\d{2,4}(?:-\d{2})?)?(?=\s)/,
  /^\d{1,4}[a-z]?\/\d{2,4}(?:-\d{2,4}|\/[A-Z&]{1,6})?(?=\s)(?!\s?[-–])/,
  /^\d{1,3}(?:\.\d{1,3}){1,3}[.)]?(?=\s)(?!\s?[ap]\.?m\b)/i,
  /^\d{1,3}\.?\s?\(\d{1,2}\)(?=\s[A-Z])/,
  /^\(?\d{1,4}[.)](?=\s?[A-Za-z“"'‘(£])/,
  /^\(\d{1,3}\)/,
  /^\((?:[a-zA-Z]|[ivxl]{1,5})\)/,
  /^(?:[a-zA-Z]|[ivxl]{1,5})\)(?=\s|$)/,
  /^[a-z]\.(?=\s[A-Z])/,
  /^(?:[a-h]|[ivx]{1,4})\.(?=\s[a-zA-Z(£“"‘'])/,
  /^\d{1,4}(?=\s[A-Z]{2,}[A-Z\s])/,
  /^[IVX]{1,5}\.?(?=\s{1,12}[A-Z]{4,}(?:[\s,:–-]|$))/,
  /^[•·▪●◦➢➤✓*–-](?=\s)/,
]

/** "recommendation 6 be signed off", "Recommendations 6 and 7 of the review": what is spoken of, and no label. */
const spokenOf =
  /^(?:recommendation|action|decision)s? \d{1,3}[a-z]?,? [a-z]|^(?:[Rr]ecommendation|[Aa]ction|[Dd]ecision)s? \d{1,3}[a-z]?(?:,|,? (?:and|to|or|&)) \d/

/** The label that a line begins with and where the rest starts; null where it has none. */
export const splitLabel = (line: string): { readonly label: string; readonly rest: number } | null => {
  const head = line.slice(0, 60)
  if (spokenOf.test(head)) return null
  for (const shape of shapes) {
    const match = shape.exec(head)
    if (match) {
      const gap = /^\s*/.exec(line.slice(match[0].length, match[0].length + 20))?.[0].length ?? 0
      return { label: match[0].trim(), rest: match[0].length + gap }
    }
  }
  return null
}

/** How a label is built: "(1)", "1.", "a)", "1.1"…; two labels of one list have the same style. */
export const labelStyle = (label: string): string => {
  if (/^[^\w(]+$/.test(label)) return 'bullet'
  const named = /^(recommendation|rec|action|decision|r)s?\b|^r(?=\d)/i.exec(label)
  if (named) return named[0].toLowerCase().startsWith('r') ? 'recommendation' : named[0].toLowerCase()
  return label
    .replace(/\d+/g, '1')
    .replace(/[a-z]+/g, 'a')
    .replace(/[A-Z]+/g, 'A')
}

/** The number as it is cited: "Recommendation 4:" gives "4", "1." gives "1", "(a)" stays; null for a bullet. */
export const citedNumber = (label: string | null): string | null => {
  if (label === null || labelStyle(label) === 'bullet') return null
  return label
    .replace(/^(?:recommendation|rec|action|decision)s?\.?\s?(?:no\.?\s?|point\s)?(?=r?\d|[a-z]\W*$)/i, '')
    .replace(/[\s:.–—-]+$/, '')
}

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

/** Places that a label may stand for in its list: "(i)" is 1 as a roman numeral and 9 as a letter. */
export const labelPlaces = (label: string): readonly number[] => {
  const core = /(\d+|[a-z]+)\W*$/i.exec(label)?.[1]?.toLowerCase()
  if (core === undefined) return []
  if (/^\d+$/.test(core)) return [Number(core)]
  const roman = romans.indexOf(core) + 1
  const letter = core.length === 1 ? core.charCodeAt(0) - 96 : 0
  return [roman, letter].filter((place) => place > 0)
}

/** True where `next` is the label that follows `previous` in one list. */
export const follows = (previous: string, next: string): boolean =>
  labelPlaces(previous).some((place) => labelPlaces(next).includes(place + 1))

export const isBullet = (label: string | null): boolean => label !== null && labelStyle(label) === 'bullet'
