/** The marks that part fields, in the order they are tried. */
const delimiters = [',', ';', '\t', '|'] as const
type Delimiter = (typeof delimiters)[number]

/**
 * Records of a delimited text (RFC 4180 and what Excel writes): quotes may hold delimiters, line ends and
 * doubled quotes. Reading stops after `most` fields; a text may be cut in the middle of a record.
 */
export const parseDelimited = (
  text: string,
  delimiter: string,
  most = Number.POSITIVE_INFINITY,
): string[][] => {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let quoted = false
  let room = most
  const endField = () => {
    record.push(field)
    field = ''
    room -= 1
  }
  for (let at = 0; at < text.length; at += 1) {
    if (room < 0) break
    const letter = text.charAt(at)
    if (quoted) {
      if (letter !== '"') field += letter
      else if (text.charAt(at + 1) === '"') {
        field += '"'
        at += 1
      } else quoted = false
    } else if (letter === '"' && field.trim() === '') {
      quoted = true
      field = ''
    } else if (letter === delimiter) endField()
    else if (letter === '\n') {
      endField()
      records.push(record)
      record = []
    } else field += letter
  }
  if (field !== '' || record.length > 0) {
    endField()
    records.push(record)
  }
  return records
}

const commonWidth = (records: readonly (readonly string[])[]): { width: number; share: number } => {
  const counts = new Map<number, number>()
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [width = 0, times = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return { width, share: records.length === 0 ? 0 : times / records.length }
}

/** "sep=;" on the first line is how Excel is told. */
export const statedDelimiter = (text: string): string | undefined => /^\uFEFF?sep=(.)\r?\n/iu.exec(text)?.[1]

/** The mark that parts most records of the text into the same number of fields; undefined where none does. */
export const findDelimiter = (text: string): Delimiter | undefined => {
  const sample = text.slice(0, 65_536)
  let best: { readonly delimiter: Delimiter; readonly score: number } | undefined
  for (const delimiter of delimiters) {
    const records = parseDelimited(sample, delimiter).filter((record) =>
      record.some((field) => field.trim() !== ''),
    )
    const { width, share } = commonWidth(records.length > 2 ? records.slice(0, -1) : records)
    const score = width < 2 ? 0 : share * Math.min(width, 6)
    if (score > (best?.score ?? 0)) best = { delimiter, score }
  }
  return best?.delimiter
}

/**
 * True for a text that is a table through and through, whatever it is called: three records or more, all with
 * the same three fields or more, by a mark that prose does not part so evenly. Tables with tabs are left to
 * the reader of texts, which knows the paragraphs around them too.
 */
export const looksDelimited = (text: string): boolean =>
  ([',', ';'] as const).some((delimiter) => {
    const records = parseDelimited(text.slice(0, 16_384), delimiter).filter(
      (record) => record.join('').trim() !== '',
    )
    const whole = text.length > 16_384 ? records.slice(0, -1) : records
    const { width, share } = commonWidth(whole)
    return whole.length >= 3 && width >= 3 && share === 1
  })
