const reviewNamed =
  /\b(?:Scrutiny )?(?:Review|Inquiry|Investigation) (?:of|into) (?:the )?[A-Z].{2,120}?(?=\s(?:[Uu]ndertaken|[Cc]arried [Oo]ut|[Cc]onducted|by the|which|that|in \d{4})\b|[.,;:("]|$)/
const toldOf =
  /\b(?:review|inquiry|investigation) (?:of|into) (?:the )?.{3,120}?(?=\s(?:undertaken|carried out|conducted|by the|which|that|in \d{4})\b|[.,;:("]|$)/i
const quoted = /\b(?:review|report|inquiry)\b.{0,40}[“"‘']([A-Z][^”"’']{6,120})[”"’']/i

/** As a title is printed: "review of holiday hunger " begins with a capital and ends with its last word. */
const asTitle = (words: string): string => {
  const title = words.replace(/\s+/g, ' ').trim()
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** Title of the review that the words name, the last of them first; null where none does. */
export const reviewIn = (words: readonly string[]): string | null => {
  const nearest = words.toReversed()
  const first = (shape: RegExp) => nearest.map((line) => shape.exec(line)).find((match) => match !== null)
  const found = first(quoted)?.[1] ?? first(reviewNamed)?.[0] ?? first(toldOf)?.[0]
  return found === undefined ? null : asTitle(found)
}

const answers =
  /^(?:(?:the )?(?:cabinet|executive|council|draft|interim|final|formal|joint|updated?)(?:['’]s)? )*(?:response|reply|answer|action plan|progress|update|monitoring|follow[- ]up|revisit|tracker)\b/i

/**
 * The review that a paper by this title is about: the one that an answer or an update names ("Response to the review
 * of bus shelters"), else the paper's own title.
 */
export const reviewTitled = (title: string | null): string | null =>
  title !== null && answers.test(title) ? (reviewIn([title]) ?? title) : title
