import { useEffect, useMemo, useRef, useState } from 'react'
import type { Candidate, CandidateSet } from '../../../shared/model/queue.ts'
import type { RecommendationRow } from '../../../shared/model/recommendation.ts'
import { counted } from '../../../shared/rules/counted.ts'
import { citationQuery, navigate } from '../../ui/index.ts'
import { rowId } from './candidate-row.tsx'
import { candidateName } from './candidate-words.ts'
import { acceptable, isFolded, neighbour, nextWaiting, undecided } from './next-candidate.ts'
import { matchName } from './match-words.ts'
import { whichId } from './match-choices.tsx'
import type { QueueCommand } from './queue-keys.ts'
import { sureRows } from './record-all.ts'
import { setDoneId } from './set-done.tsx'
import { type Recording, useDecisions } from './use-decisions.ts'
import { useMatchChoice } from './use-match-choice.ts'
import { useUnderWay } from './use-under-way.ts'

/** Everything is decided: no candidate is opened until someone chooses one. */
const none = Symbol('none')

/** What the current candidate is opened for. */
type Mode = 'look' | 'edit' | 'merge' | 'response' | 'judgement' | 'recordAll'

const recordedFrom = {
  progress: 'Recorded progress from',
  response: 'Recorded a response from',
  judgement: 'Recorded a judgement from',
  restated: 'Recorded as printed again:',
} as const

const isFormOpen = (mode: Mode): boolean => mode === 'edit' || mode === 'response' || mode === 'judgement'

const oneAlone = 'It can be printed again of one recommendation only: choose that one.'

const choose = 'Choose first which recommendation it is about: 1, 2 or 3, or M for another.'

const pause = 'Decide on what is opened first: save it or cancel.'

/** Where a person is in a set, and what each command does there. */
export const useSetWork = (set: CandidateSet, read: readonly Candidate[], first: string | null) => {
  const [chosen, setChosen] = useState<string | typeof none | null>(first)
  const [mode, setMode] = useState<Mode>('look')
  const [unfolded, setUnfolded] = useState(read.some((one) => one.id === first && isFolded(one)))
  const [asked, setAsked] = useState(0)
  const [said, setSaid] = useState('')
  // The set itself hears of it a moment later, and a key may be faster.
  const [confirmedHere, setConfirmedHere] = useState(false)
  // Opening a set, moving and deciding bring the focus to the candidate; a click elsewhere keeps it there.
  // Counted beside what is chosen, not kept in a ref: what an earlier drawing still had to do took the wish for its own.
  const [wish, setWish] = useState(1)
  const served = useRef(0)
  // What undo comes back to.
  const decided = useRef<string[]>([])

  const { found, show } = useUnderWay(read)
  const candidates = useMemo(
    () => [...found.filter((one) => !isFolded(one)), ...found.filter(isFolded)],
    [found],
  )
  const shown = candidates.filter((candidate) => unfolded || !isFolded(candidate))
  const current =
    chosen === none
      ? null
      : (shown.find(({ id }) => id === chosen) ?? shown.find(({ state }) => state === 'waiting') ?? null)
  const currentId = current?.id ?? null
  const choice = useMatchChoice(current)
  const focused = useRef<HTMLElement | null>(null)
  useEffect(() => {
    // What had the focus may have been drawn anew while main answered: it would be nowhere.
    const isLost = focused.current?.isConnected === false && document.activeElement === document.body
    if ((wish === served.current && !isLost) || mode !== 'look') return
    const row = document.getElementById(currentId === null ? setDoneId : rowId(currentId))
    if (row === null) return
    served.current = wish
    focused.current = row
    row.focus({ preventScroll: true })
    row.closest('li')?.scrollIntoView({ block: 'nearest' })
  })

  const goTo = (id: string | typeof none | null) => {
    setWish((times) => times + 1)
    setMode('look')
    setChosen(id)
  }
  const onDecided = (ids: readonly string[], words: string) => {
    const next = candidates.find(({ id }) => id === nextWaiting(candidates, ids))
    const left = undecided(candidates).filter(({ id }) => !ids.includes(id)).length
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

  const accept = (ids: readonly string[], answers: readonly string[] = []) => {
    if (ids.length === 0)
      return setSaid(
        undecided(candidates).length === 0
          ? 'Nothing waits in this set.'
          : 'All that waits is tracked already: record it, or accept it one by one.',
      )
    if (!set.confirmed && !confirmedHere) return setAsked((times) => times + 1)
    decisions.accept(
      candidates.filter(({ id }) => ids.includes(id)),
      answers,
    )
  }
  // Nothing is chosen for a person: the focus goes to where they choose.
  const askWhich = () => {
    document.getElementById(whichId)?.querySelector('input')?.focus()
    setSaid(choose)
  }
  const isChosen = choice.recommendationIds.length > 0
  /** Records the current one on each recommendation that is chosen, as one step. */
  const onEach = (entryOn: (recommendationId: string) => Recording, verb: string) => {
    if (current === null) return
    const entries = choice.recommendationIds.map(entryOn)
    decisions.record([current], entries, verb)
  }
  const recordAs = (as: 'progress' | 'restated') => {
    const { recommendationIds, status } = choice
    if (current?.state !== 'waiting') return
    if (!isChosen) return current.matches.length > 0 ? askWhich() : setMode('merge')
    if (as === 'restated' && recommendationIds.length > 1) return setSaid(oneAlone)
    onEach((recommendationId) => {
      const tied = { id: current.id, recommendationId }
      return as === 'progress' ? { ...tied, as, status } : { ...tied, as }
    }, recordedFrom[as])
  }
  const onCommand = (command: QueueCommand) => {
    if (isFormOpen(mode) && command !== 'next' && command !== 'previous') return setSaid(pause)
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
      case 'progress':
      case 'restated':
        return recordAs(command)
      case 'answer':
        if (waiting?.type !== 'action') return
        if (isChosen) return accept([waiting.id], choice.recommendationIds)
        return waiting.matches.length > 0 ? askWhich() : setMode('merge')
      case 'response':
      case 'judgement':
        if (waiting === null) return
        if (!isChosen && waiting.matches.length > 0) return askWhich()
        return setMode(isChosen ? command : 'merge')
      case 'recordAll':
        if (sureRows(undecided(candidates)) === 0)
          return setSaid('Nothing that waits here is surely about a recommendation that is tracked.')
        return setMode('recordAll')
      case 'status': {
        const suggested = waiting?.suggested?.status
        if (suggested === undefined || !isChosen) return
        choice.pick(choice.status === null ? suggested : null)
        return setSaid(choice.status === null ? `Claims: ${suggested}.` : 'Claims no status.')
      }
      case 'first':
      case 'second':
      case 'third': {
        const match = waiting?.matches[['first', 'second', 'third'].indexOf(command)]
        if (match === undefined) return
        choice.choose(match.recommendationId)
        return setSaid(
          choice.several && choice.recommendationIds.includes(match.recommendationId)
            ? `Left out ${matchName(match)}.`
            : `Chose ${matchName(match)}.`,
        )
      }
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
    choice,
    undecided: undecided(candidates),
    folded: candidates.filter((one) => isFolded(one) && one.state === 'waiting'),
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
    lookedUp: (recommendation: RecommendationRow) => {
      choice.lookedUp(recommendation)
      goTo(currentId)
    },
    record: (entry: Recording) =>
      onEach((recommendationId) => ({ ...entry, recommendationId }), recordedFrom[entry.as]),
    recordAll: (rows: readonly Candidate[], entries: readonly Recording[]) =>
      decisions.record(rows, entries, 'Recorded progress from'),
    reopen: decisions.reopen,
    dismissAll: decisions.dismiss,
    confirmed: () => {
      setAsked(0)
      setConfirmedHere(true)
      setSaid(`The set is confirmed. ${counted(undecided(candidates).length, 'candidate')} waiting.`)
      goTo(currentId)
    },
  }
}
