import { useEffect, useMemo, useRef, useState } from 'react'
import type { Candidate, CandidateSet } from '../../../shared/model/queue.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { citationQuery, navigate } from '../../ui/index.ts'
import { rowId } from './candidate-row.tsx'
import { candidateName } from './candidate-words.ts'
import { acceptable, neighbour, nextWaiting } from './next-candidate.ts'
import type { QueueCommand } from './queue-keys.ts'
import { setDoneId } from './set-done.tsx'
import { useDecisions } from './use-decisions.ts'
import { useUnderWay } from './use-under-way.ts'

/** Everything is decided: no candidate is opened until someone chooses one. */
const none = Symbol('none')

/** What the current candidate is opened for. */
type Mode = 'look' | 'edit' | 'merge'

const pause = 'Decide on what is opened first: save it or cancel.'

/** Where a person is in a set, and what each command does there. */
export const useSetWork = (set: CandidateSet, read: readonly Candidate[]) => {
  const [chosen, setChosen] = useState<string | typeof none | null>(null)
  const [mode, setMode] = useState<Mode>('look')
  const [unfolded, setUnfolded] = useState(false)
  const [asked, setAsked] = useState(0)
  const [said, setSaid] = useState('')
  // The set itself hears of it a moment later, and a key may be faster.
  const [confirmedHere, setConfirmedHere] = useState(false)
  // Opening a set, moving and deciding bring the focus to the candidate; a click elsewhere keeps it there.
  const focusWanted = useRef(true)
  // What undo comes back to.
  const decided = useRef<string[]>([])

  const { found, show } = useUnderWay(read)
  const candidates = useMemo(
    () => [...found.filter((one) => !one.procedural), ...found.filter((one) => one.procedural)],
    [found],
  )
  const shown = candidates.filter((candidate) => unfolded || !candidate.procedural)
  const current =
    chosen === none
      ? null
      : (shown.find(({ id }) => id === chosen) ?? shown.find(({ state }) => state === 'waiting') ?? null)
  const currentId = current?.id ?? null
  useEffect(() => {
    if (!focusWanted.current || mode !== 'look') return
    const row = document.getElementById(currentId === null ? setDoneId : rowId(currentId))
    if (row === null) return
    focusWanted.current = false
    row.focus({ preventScroll: true })
    row.closest('li')?.scrollIntoView({ block: 'nearest' })
  })

  const goTo = (id: string | typeof none | null) => {
    focusWanted.current = true
    setMode('look')
    setChosen(id)
  }
  const onDecided = (ids: readonly string[], words: string) => {
    const next = candidates.find(({ id }) => id === nextWaiting(candidates, ids))
    const left = acceptable(candidates).filter((id) => !ids.includes(id)).length
    setSaid(
      next
        ? `${words} Next: ${candidateName(next)}. ${left} waiting.`
        : `${words} Nothing waits in this set.`,
    )
    decided.current.push(ids[0] ?? '')
    goTo(next?.id ?? none)
  }
  const decisions = useDecisions(show, onDecided, setSaid, (words) => {
    setSaid(words)
    goTo(decided.current.pop() ?? null)
  })

  const accept = (ids: readonly string[]) => {
    if (ids.length === 0) return setSaid('Nothing waits in this set.')
    if (!set.confirmed && !confirmedHere) return setAsked((times) => times + 1)
    decisions.accept(candidates.filter(({ id }) => ids.includes(id)))
  }
  const onCommand = (command: QueueCommand) => {
    if (mode === 'edit' && command !== 'next' && command !== 'previous') return setSaid(pause)
    const waiting = current?.state === 'waiting' ? current : null
    switch (command) {
      case 'next':
      case 'previous':
        return goTo(neighbour(shown, currentId, command === 'next' ? 1 : -1))
      case 'acceptAll':
        return accept(acceptable(candidates))
      case 'accept':
        return waiting && accept([waiting.id])
      case 'dismiss':
        return waiting && decisions.dismiss([waiting])
      case 'edit':
      case 'merge':
        return waiting && setMode(command)
      case 'undo':
        return decisions.undo()
      case 'openPaper': {
        return navigate({
          section: 'papers',
          id: set.paperId,
          ...(current !== null && { query: citationQuery(current.citation) }),
        })
      }
    }
  }
  return {
    candidates,
    current,
    mode,
    unfolded,
    asked,
    said,
    left: acceptable(candidates).length,
    procedural: candidates.filter((one) => one.procedural && one.state === 'waiting'),
    onCommand,
    open: (id: string) => {
      setMode('look')
      setChosen(id)
    },
    unfold: setUnfolded,
    closeMode: (words: string | null) => {
      if (words !== null) setSaid(words)
      goTo(currentId)
    },
    merge: (recommendationId: string) => {
      if (current === null) return
      const tied = { id: current.id, recommendationId }
      const said = current.commentary !== null || current.type !== 'recommendation'
      const entry = said
        ? { ...tied, as: 'progress' as const, status: null }
        : { ...tied, as: 'restated' as const }
      decisions.record([current], [entry], 'Merged')
    },
    reopen: decisions.reopen,
    dismissAll: decisions.dismiss,
    confirmed: () => {
      setAsked(0)
      setConfirmedHere(true)
      setSaid(`The set is confirmed. ${counted(acceptable(candidates).length, 'candidate')} waiting.`)
      goTo(currentId)
    },
  }
}
