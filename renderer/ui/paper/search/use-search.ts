import { useCallback, useEffect, useMemo, useState } from 'react'
import { useRemembered } from '../../remembered.ts'
import { type FindOptions, finderOf, type Span } from '../words/find-words.ts'

/** Where words stand: `unit` a page or a block, `part` one of its texts. */
export type Hit = Span & { readonly unit: number; readonly part: number }

/** What a view lets be searched: its units in reading order, and where the reader is. Its identity is the paper's. */
export type SearchSource = {
  readonly units: number
  readonly textsOf: (unit: number) => Promise<readonly string[]>
  readonly here: () => number
}

export type Search = {
  /** True: the bar is shown. */
  readonly isOpen: boolean
  readonly open: () => void
  readonly close: () => void
  readonly words: string
  readonly options: FindOptions
  readonly ask: (words: string) => void
  readonly choose: (options: FindOptions) => void
  readonly hits: readonly Hit[]
  /** False: the paper is still being searched. */
  readonly isDone: boolean
  /** The hit that is shown; null where there is none. */
  readonly at: number | null
  /** Counts the steps, so that a step to the same hit shows it again. */
  readonly turn: number
  readonly step: (direction: 1 | -1) => void
  /** The view that is seen says what is searched; null when it goes. */
  readonly attach: (source: SearchSource | null) => void
}

type Found = {
  /** What the hits were looked for with; another object is another search. */
  readonly of: object | null
  readonly hits: readonly Hit[]
  readonly isDone: boolean
}

const nothing: Found = { of: null, hits: [], isDone: true }

/** A frame's share of work before the window has its turn. */
const slice = 10

/** Units that are asked for before they are needed. */
const ahead = 4

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** Searches a paper, in slices, so that hundreds of pages hold nothing up. */
export const useSearch = (): Search => {
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [options, choose] = useRemembered<FindOptions>('paper.find', { matchCase: false, wholeWords: false })
  const [source, attach] = useState<SearchSource | null>(null)
  const [found, setFound] = useState<Found>(nothing)
  const [chosen, setChosen] = useState<{
    readonly of: object | null
    readonly at: number
    readonly turn: number
  }>({ of: null, at: 0, turn: 0 })

  const asked = useMemo(() => {
    const find = isOpen ? finderOf(words, options) : null
    return find === null || source === null ? null : { find, source, from: source.here() }
  }, [isOpen, words, options, source])

  useEffect(() => {
    if (asked === null) return
    let stopped = false
    const look = async () => {
      // One more letter may follow: a paper is not read for every one of them.
      await new Promise((resolve) => setTimeout(resolve, 150))
      const hits: Hit[] = []
      let since = performance.now()
      let shown = since
      for (let unit = 0; unit < asked.source.units; unit += 1) {
        if (stopped) return
        const texts = await asked.source.textsOf(unit)
        // The worker reads on while these are searched; what fails there fails again when it is its turn.
        if (unit + ahead < asked.source.units) asked.source.textsOf(unit + ahead).catch(() => undefined)
        for (const [part, text] of texts.entries())
          for (const span of asked.find(text)) hits.push({ unit, part, ...span })
        if (performance.now() - since < slice) continue
        await nextTask()
        since = performance.now()
        if (stopped || since - shown < 200) continue
        shown = since
        setFound({ of: asked, hits: [...hits], isDone: false })
      }
      if (!stopped) setFound({ of: asked, hits, isDone: true })
    }
    look().catch(() => {
      if (!stopped) setFound({ of: asked, hits: [], isDone: true })
    })
    return () => {
      stopped = true
    }
  }, [asked])

  const { hits, isDone } = asked !== null && found.of === asked ? found : { hits: [], isDone: asked === null }
  const count = hits.length
  const first =
    asked === null
      ? 0
      : Math.max(
          0,
          hits.findIndex(({ unit }) => unit >= asked.from),
        )
  const current = count === 0 ? null : chosen.of === asked ? Math.min(chosen.at, count - 1) : first
  const step = useCallback(
    (direction: 1 | -1) => {
      if (current === null) return
      setChosen(({ turn }) => ({ of: asked, at: (current + direction + count) % count, turn: turn + 1 }))
    },
    [asked, count, current],
  )
  const open = useCallback(() => setOpen(true), [])
  const close = useCallback(() => setOpen(false), [])
  return {
    isOpen,
    open,
    close,
    words,
    options,
    ask: setWords,
    choose,
    hits,
    isDone,
    at: current,
    turn: chosen.turn,
    step,
    attach,
  }
}
