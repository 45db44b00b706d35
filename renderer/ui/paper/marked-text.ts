/** A text cut at the quote: what stands before it, the quote, what follows. */
export type MarkedText = { readonly before: string; readonly quote: string; readonly after: string }

/** Every place where the quote stands. */
const places = (text: string, quote: string): readonly number[] => {
  const found: number[] = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) found.push(at)
  return found
}

const fits = (text: string, at: number, quote: string, before: string, after: string): number =>
  Number(text.slice(0, at).endsWith(before)) + Number(text.slice(at + quote.length).startsWith(after))

/**
 * Where a citation's quote stands in the text of its block or cell; where the same words stand there more
 * than once, the place with the right words either side. null: the quote is not in this text.
 */
export const markedText = (
  text: string,
  { quote, before, after }: { readonly quote: string; readonly before: string; readonly after: string },
): MarkedText | null => {
  if (quote === '') return null
  const [likeliest] = places(text, quote).toSorted(
    (a, b) => fits(text, b, quote, before, after) - fits(text, a, quote, before, after),
  )
  if (likeliest === undefined) return null
  return { before: text.slice(0, likeliest), quote, after: text.slice(likeliest + quote.length) }
}
