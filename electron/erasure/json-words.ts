import type { JsonWords } from './kept/index.ts'
import { takenOutOfParts } from './taken-out.ts'
import type { Span } from './phrases.ts'

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }
type JsonObject = { readonly [name: string]: Json }

/** What is done with words wherever they stand in JSON. */
export type JsonActs = {
  readonly text: (text: string) => string
  readonly spans: (text: string) => readonly Span[]
  readonly replacement: string
  readonly slug: (name: string) => string
  /** A citation as it is to be; undefined: it is rewritten like any other words. */
  readonly citation: (citation: JsonObject) => JsonObject | undefined
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCitation = (value: JsonObject): boolean => 'quote' in value && 'before' in value && 'after' in value

const isRun = (value: Json): value is JsonObject & { readonly text: string } =>
  isObject(value) && typeof value['text'] === 'string' && !('kind' in value) && !('colSpan' in value)

const isRuns = (value: readonly Json[]): value is readonly (JsonObject & { readonly text: string })[] =>
  value.length > 0 && value.every(isRun)

/** Rewrites the words in a value of JSON; what the shape calls fixed stays as it is. */
export const rewrittenJson = (value: Json, shape: JsonWords, acts: JsonActs): Json => {
  const walk = (inner: Json): Json => {
    if (typeof inner === 'string') return acts.text(inner)
    if (Array.isArray(inner))
      return shape.runs === true && isRuns(inner) ? runs(inner) : (inner as readonly Json[]).map(walk)
    return isObject(inner) ? object(inner) : inner
  }
  const fields = (found: JsonObject, without: readonly string[] = []): JsonObject =>
    Object.fromEntries(
      Object.entries(found)
        .filter(([name]) => !without.includes(name))
        .map(([name, inner]) => {
          if (shape.fixed.includes(name)) return [name, inner]
          if (name === shape.slug && typeof inner === 'string') return [name, acts.slug(inner)]
          return [name, walk(inner)]
        }),
    )
  const object = (found: JsonObject): JsonObject => {
    const cited = shape.cites === true && isCitation(found) ? acts.citation(found) : undefined
    if (cited !== undefined) return cited
    const words = found['words']
    if (shape.scan === true && Array.isArray(words) && isRuns(words))
      return { ...fields(found, ['words']), words: over(words, ' ') }
    return fields(found)
  }
  const over = (parts: readonly (JsonObject & { readonly text: string })[], between: string) => {
    const texts = parts.map(({ text }) => text)
    const now = takenOutOfParts(texts, between, acts.spans, acts.replacement)
    return parts.map((part, at): JsonObject => ({ ...part, text: now[at] ?? '' }))
  }
  // An address that holds the words leads nowhere any more; a run of no words is none.
  const runs = (found: readonly (JsonObject & { readonly text: string })[]): Json =>
    over(found, '')
      .filter((run) => run['text'] !== '' || run['figure'] !== undefined)
      .map((run) => {
        const { link, text, ...rest } = run
        const kept = typeof link === 'string' && acts.text(link) === link ? { link } : {}
        return { text: text ?? '', ...fields(rest), ...kept }
      })
  return walk(value)
}
