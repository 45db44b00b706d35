import { useCallback, useEffect, useRef, useState } from 'react'
import { request } from '../request.ts'

const delay = 300

/** Drafts on their way to the workspace, by key: who opens the form again at once waits for its own words. */
const underWay = new Map<string, Promise<unknown>>()

const keep = (draft: { readonly key: string; readonly content: string }): void => {
  // A draft that can't be saved must not interrupt the typing; saving the form itself will say why.
  const saving = request('drafts.save', draft)
    .catch(() => {})
    .finally(() => {
      if (underWay.get(draft.key) === saving) underWay.delete(draft.key)
    })
  underWay.set(draft.key, saving)
}

export type Draft<T> = {
  readonly value: T
  readonly set: (value: T) => void
  /** Once it is saved or given up: back to the first value, and nothing kept. */
  readonly discard: () => void
  /** True where the value was typed before (the app was closed, or broke). */
  readonly restored: boolean
  /** False until what was kept is here; don't let anyone type before. */
  readonly ready: boolean
}

/** What is being typed in the form `key` ("progress:<recommendation id>"), kept in the workspace as it is typed. */
export const useDraft = <T>(key: string, initial: T): Draft<T> => {
  const first = useRef(initial)
  const [state, setState] = useState({ key, value: initial, restored: false, ready: false })
  const unsaved = useRef<{ key: string; content: string } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const save = useCallback(() => {
    clearTimeout(timer.current)
    const draft = unsaved.current
    unsaved.current = null
    if (draft !== null) keep(draft)
  }, [])

  useEffect(() => {
    let here = true
    setState({ key, value: first.current, restored: false, ready: false })
    const restore = async () => {
      await underWay.get(key)
      // Without the draft the form still works, from its first value.
      const { content } = await request('drafts.get', { key }).catch(() => ({ content: null }))
      if (here) setState({ key, ...kept(content, first.current), ready: true })
    }
    void restore()
    window.addEventListener('pagehide', save)
    return () => {
      here = false
      window.removeEventListener('pagehide', save)
      save()
    }
  }, [key, save])

  const set = useCallback(
    (value: T) => {
      setState((now) => ({ ...now, value }))
      unsaved.current = { key, content: JSON.stringify(value) }
      clearTimeout(timer.current)
      timer.current = setTimeout(save, delay)
    },
    [key, save],
  )
  const discard = useCallback(() => {
    clearTimeout(timer.current)
    unsaved.current = null
    setState((now) => ({ ...now, value: first.current, restored: false }))
    request('drafts.discard', { key }).catch(() => {})
  }, [key])
  return {
    value: state.value,
    set,
    discard,
    restored: state.restored,
    ready: state.ready && state.key === key,
  }
}

const kept = <T>(content: string | null, initial: T): { readonly value: T; readonly restored: boolean } => {
  if (content === null) return { value: initial, restored: false }
  try {
    return { value: JSON.parse(content) as T, restored: true }
  } catch {
    return { value: initial, restored: false }
  }
}
