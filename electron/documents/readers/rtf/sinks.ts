import type { MarkupNode } from '../markup/node.ts'
import type { Destination } from './destinations.ts'
import { createSink, type Sink } from './sink.ts'

/** Stretches with paragraphs of their own, which are no part of the paragraph that they stand in. */
const apart: ReadonlySet<Destination> = new Set(['box', 'note', 'furniture', 'comment'])

/** Where text goes: the paper itself, or the innermost stretch apart that stands open in it. */
export type Sinks = {
  readonly current: () => Sink
  /** Begins a stretch apart where `destination` is one; `depth` is how many groups are open. */
  readonly open: (destination: Destination, depth: number) => void
  /** Whether the innermost stretch ends with the group that leaves `depth` of them open. */
  readonly endsAt: (depth: number) => boolean
  /** Ends the innermost stretch and gives what it holds. */
  readonly close: () => readonly MarkupNode[]
}

export const createSinks = (): Sinks => {
  const around: { readonly sink: Sink; readonly depth: number }[] = []
  let sink = createSink()
  return {
    current: () => sink,
    open: (destination, depth) => {
      if (!apart.has(destination)) return
      around.push({ sink, depth })
      sink = createSink()
    },
    endsAt: (depth) => (around.at(-1)?.depth ?? 0) > depth,
    close: () => {
      const nodes = sink.flow.finish()
      sink = around.pop()?.sink ?? sink
      return nodes
    },
  }
}
