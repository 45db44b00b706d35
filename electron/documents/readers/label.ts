/** A printed label taken off the front of a text. */
type Labelled = { readonly label?: string; readonly text: string }

/** Symbol fonts leave their bullets in the private use area; these are what the paper shows. */
const symbolBullets: Readonly<Record<string, string>> = {
  '\uF0B7': '•',
  '\uF0A7': '▪',
  '\uF0D8': '➢',
  '\uF0FC': '✓',
  '\uF076': '❖',
  '\uF0A8': '□',
}

/** What a symbol font printed as a square, an arrow or a tick comes out as "§", "Ø" or "ü" where the font is lost. */
const bullet =
  /^([•·●○◦▪▫■□◆◇►▶▸▹▻‣⁃∙➔➙➛➜➞➢➤❏❑❒❖✓✔✗✘✦☐☑☒⇒⇨→⮚⮞*\uE000-\uF8FF]|[-–—](?=\s)|[»›§Øü](?=\s+\p{Lu})|o(?=\s+[A-Z‘“"'(]?[a-z]))\s*(?=\S)/u

const strong =
  'recommendation|rec|action|resolution|objective|priority|aim|outcome|appendix|annexe?|item|minute|proposal|finding|kpi'
/** These begin sentences and names too ("Part A of", "Figure 8 Ltd"), so they need a mark behind their number. */
const weak =
  'section|part|chapter|paragraph|para|theme|question|table|figure|chart|option|step|indicator|resolved'
const ordinals =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|' +
  'eighteen|nineteen|twenty'

/** "Recommendation 4:", "ACTION 2 –", "Appendix B". Before a small letter it is a sentence ("Recommendation 4 was met"). */
const named = new RegExp(
  `^((?:${strong}|${weak})s?(?:\\s*(?:no\\.?|number)?\\s*(?=\\d)|\\s+)` +
    `(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}[a-z]?(?:\\([a-z0-9]{1,3}\\))?|[ivx]{1,5}|[a-z]|${ordinals})` +
    '(?![\\p{L}\\d])(?:\\s*[:.)–—-](?!\\d))?)\\s*(?=\\S)(.*)$',
  'isu',
)

/** "R4", "Rec4", "A12:" as scrutiny trackers number their rows. */
const coded = /^((?:R|Rec)\.?\d{1,3}[a-z]?[.:)]?(?=\s)|[A-Z]{1,3}\d{1,3}[a-z]?[.:)](?=\s))\s*(?=\S)/u

/** "1.", "12)", "3a.", "(4)", "(a)", "iv)", "[2]", "2.1", "2.1.1", "10.4(b)", "IV." */
const numbered = new RegExp(
  '^(' +
    [
      '\\d{1,3}(?:\\.\\d{1,3}){1,4}(?:\\.?[a-z](?![a-z]))?[.)]?(?:\\([a-z0-9]{1,4}\\))?',
      '\\d{1,4}[a-z]?(?:\\.|\\)|\\([a-z]{1,4}\\))',
      '[([]\\d{1,3}[a-z]?[)\\]]',
      '\\([a-z]{1,2}\\)|\\([ivxlc]{1,6}\\)|\\([A-Z]\\)|\\([IVX]{1,5}\\)',
      '[a-z]\\)|[ivx]{1,5}\\)|[A-Z]\\)|[a-z]\\.|[ivx]{2,5}\\.|(?:I[IVX]|V?I{2,3}|VI{0,3}|XI{0,3}|IX|X[IV]+)\\.',
    ].join('|') +
    // Papers typed in haste have no space after the number: "10.In", "(a)That".
    ')(?=\\s|\\p{Lu}\\p{Ll})\\s*(?=\\S)',
  'u',
)

const isLegal = /^\d{1,3}(?:\.\d{1,3})+$/u
const afterAmount =
  /^(?:[apAP]\.?\s?[mM]\b|noon\b|midday\b|hours?\b|hrs?\b|minutes?\b|days?\b|weeks?\b|months?\b|years?\b|miles?\b|k?m\b|million\b|billion\b|bn\b|per\s?cent\b|per\b|percentage\b|(?:FTE|fte)\b|times\b|[%°])/u

const symbol = (printed: string): string =>
  symbolBullets[printed] ?? (/[\uE000-\uF8FF]/u.test(printed) ? '•' : printed)

/** The bullets of symbol fonts as the paper shows them; other characters stay. */
export const withPrintedBullets = (text: string): string =>
  text.replace(/[\uF000-\uF0FF]/gu, (letter) => symbolBullets[letter] ?? letter)

const isSentence = (rest: string): boolean => /^[\p{Ll}\d(,;/&]/u.test(rest)

const number = (text: string): string | undefined => {
  const label = numbered.exec(text)?.[1]
  if (label === undefined) return undefined
  const rest = text.slice(label.length).trimStart()
  if (isLegal.test(label) && afterAmount.test(rest)) return undefined
  // "18.02.11 Meeting" is a date, "18.2.11 The panel" a paragraph: dates fill their months up to two digits.
  if (/^\d{1,2}\.0\d\.\d{2}[.)]?$|^0/u.test(label)) return undefined
  if (/^(?:19|20)\d{2}\b/u.test(label)) return undefined
  return label
}

const isWeak = new RegExp(`^(?:${weak})`, 'iu')

const noun = (text: string): string | undefined => {
  const [, label, rest] = named.exec(text) ?? []
  if (label === undefined || rest === undefined) return undefined
  const isClosed = /[:.)–—-]$/u.test(label)
  return isClosed || (!isWeak.test(label) && !isSentence(rest)) ? label : undefined
}

/**
 * Splits the printed label ("2.1.1", "(a)", "Recommendation 4:", "•") from the words after it. The label is
 * kept as printed, its punctuation with it. A text that is nothing but a label ("Recommendation 1" on a line
 * of its own) comes back whole as `text`, so that nothing is lost. Times, dates and amounts are no labels.
 */
export const splitLabel = (text: string): Labelled => {
  const trimmed = text.trim()
  const mark = bullet.exec(trimmed)
  if (mark?.[1] !== undefined) return { label: symbol(mark[1]), text: trimmed.slice(mark[0].length) }
  const label = noun(trimmed) ?? coded.exec(trimmed)?.[1] ?? number(trimmed)
  if (label === undefined) return { text: trimmed }
  return { label: label.replace(/\s+/gu, ' '), text: trimmed.slice(label.length).trimStart() }
}
