export type Span = { readonly start: number; readonly end: number }

const abbreviations = new Set(
  'cllr cllrs ald mr mrs ms dr rev no nos st prop ref vs etc e.g i.e ch hon approx para paras fig vol inc ltd dept sec'.split(
    ' ',
  ),
)

/** A full stop after a title, an initial, a shortened word or a list's number does not end the sentence. */
const endsInAbbreviation = (before: string): boolean => {
  if (/(?:^|[:;.,–-]\s)\d{1,2}$/.test(before)) return true
  const word = /(\S+)$/.exec(before.slice(-24))?.[1] ?? ''
  const bare = word.replace(/^[("“'‘]+/, '')
  return (
    abbreviations.has(bare.toLowerCase()) || /^[A-Z]$/.test(bare) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(bare)
  )
}

/** Sentences of a text, as spans without the white space around them. */
export const sentencesOf = (text: string): readonly Span[] => {
  const spans: Span[] = []
  let start = 0
  const push = (end: number) => {
    const slice = text.slice(start, end)
    const lead = slice.length - slice.trimStart().length
    if (slice.trim() !== '') spans.push({ start: start + lead, end: start + slice.trimEnd().length })
    start = end
  }
  // "…to send a card.Village Hall The roof": the space behind the stop is lost.
  const stop =
    /[.!?]["”’')]?(?=\s+(?:["“‘'(]?[A-Z£\d]|\(?(?:[a-h]|[ivx]{1,4})\)\s))|(?<=\s[a-z]{3,20})\.(?=[A-Z][a-z]+\s)|\n+/g
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const isBreak = match[0].startsWith('\n')
    if (
      isBreak ||
      match[0][0] !== '.' ||
      !endsInAbbreviation(text.slice(Math.max(0, match.index - 24), match.index))
    )
      push(match.index + match[0].length)
  }
  push(text.length)
  return spans
}
