import type { Span } from './phrases.ts'

/** A text without some of its words, and where each place of before is in it now. */
export type TakenOut = { readonly text: string; readonly at: (offset: number) => number }

/** Puts `replacement` in the place of each span. Spans are in order, none over another. */
export const takenOut = (text: string, spans: readonly Span[], replacement: string): TakenOut => {
  let made = ''
  let done = 0
  const moved = spans.map(({ start, end }) => {
    made += text.slice(done, start) + replacement
    done = end
    return { start, end, now: made.length }
  })
  return {
    text: made + text.slice(done),
    at: (offset) => {
      // Inside what went, it is the start of what stands there instead.
      const over = moved.find(({ start, end }) => offset > start && offset < end)
      if (over !== undefined) return over.now - replacement.length
      const before = moved.findLast(({ end }) => end <= offset)
      return before === undefined ? offset : before.now + offset - before.end
    },
  }
}

/**
 * Takes spans out of a text that is kept in parts (runs of a paragraph, words of a scan): what stands instead is put
 * in the part in which a span begins. `spans` are those of the parts joined by `between`.
 */
export const takenOutOfParts = (
  parts: readonly string[],
  between: string,
  spansOf: (text: string) => readonly Span[],
  replacement: string,
): readonly string[] => {
  const spans = spansOf(parts.join(between))
  if (spans.length === 0) return parts
  let from = 0
  return parts.map((part) => {
    const [start, end] = [from, from + part.length]
    from = end + between.length
    let made = ''
    let done = start
    for (const span of spans.filter((one) => one.start < end && one.end > start)) {
      made += part.slice(done - start, Math.max(span.start, start) - start)
      if (span.start >= start) made += replacement
      done = Math.min(span.end, end)
    }
    return made + part.slice(done - start)
  })
}
