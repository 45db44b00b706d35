import { useCallback, useEffect, useMemo, useState } from 'react'
import { useRemembered } from '../../remembered.ts'
import { type FindOptions, finderOf } from '../words/find-words.ts'
import type { Hit } from './hit.ts'
import { type Looked, lookThrough, type SearchSource } from './look-through.ts'

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
  /** Share of the paper that was read for it, 0 to 1. */
  readonly progress: number
  /** The hit that is shown; null where there is none. */
  readonly at: number | null
  /** Counts the steps, so that a step to the same hit shows it again. */
  readonly turn: number
  readonly step: (direction: 1 | -1) => void
  /** The view that is seen says what is searched; null when it goes. */
  readonly attach: (source: SearchSource | null) => void
}

/** `of`: what the hits were looked for with; another object is another search. */
type Found = Looked & { readonly of: object | null }

const nothing: Found = { of: null, hits: [], read: 0, isDone: true }

/** The hit that someone went to: the how manieth of its unit, as hits before it may still come to light. */
type Chosen = {
  readonly of: object | null
  readonly unit: number
  readonly nth: number
  readonly turn: number
}

const placeOf = (hits: readonly Hit[], { unit, nth }: Pick<Chosen, 'unit' | 'nth'>): number => {
  const first = hits.findIndex((hit) => hit.unit >= unit)
  if (first === -1) return 0
  let place = first
  while (place - first < nth && hits[place + 1]?.unit === unit) place += 1
  return place
}

/** The search in the paper that is shown. */
export const useSearch = (): Search => {
  const [isOpen, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const [options, choose] = useRemembered<FindOptions>('paper.find', { matchCase: false, wholeWords: false })
  const [source, attach] = useState<SearchSource | null>(null)
  const [found, setFound] = useState<Found>(nothing)
  const [chosen, setChosen] = useState<Chosen>({ of: null, unit: 0, nth: 0, turn: 0 })

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
      if (stopped) return
      await lookThrough({
        ...asked,
        isStopped: () => stopped,
        show: (looked) => setFound({ of: asked, ...looked }),
      })
    }
    look().catch(() => {
      if (!stopped) setFound({ of: asked, hits: [], read: 0, isDone: true })
    })
    return () => {
      stopped = true
    }
  }, [asked])

  const { hits, isDone, read } =
    asked !== null && found.of === asked ? found : { hits: [], isDone: asked === null, read: 0 }
  const count = hits.length
  const wanted = asked !== null && chosen.of !== asked ? { unit: asked.from, nth: 0 } : chosen
  const current = count === 0 ? null : placeOf(hits, wanted)
  const step = useCallback(
    (direction: 1 | -1) => {
      if (current === null) return
      const next = (current + direction + count) % count
      const unit = hits[next]?.unit ?? 0
      const nth = next - hits.findIndex((hit) => hit.unit === unit)
      setChosen(({ turn }) => ({ of: asked, unit, nth, turn: turn + 1 }))
    },
    [asked, count, current, hits],
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
    progress: source === null || source.units === 0 ? 0 : read / source.units,
    at: current,
    turn: chosen.turn,
    step,
    attach,
  }
}
