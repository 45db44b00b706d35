import { useEffect, useRef } from 'react'
import { navigate } from '../ui/index.ts'
import { focusPane } from './panes.ts'
import { type Shortcut, shortcutOf } from './shortcuts.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type)))

type Acts = {
  readonly undo: () => void
  readonly redo: () => void
  readonly help: () => void
  readonly search: () => void
}

const act = (shortcut: Shortcut, acts: Acts): void => {
  switch (shortcut.does) {
    case 'go':
      return navigate({ section: shortcut.section })
    case 'next pane':
      return focusPane(1)
    case 'previous pane':
      return focusPane(-1)
    case 'back':
      return window.history.back()
    case 'forward':
      return window.history.forward()
    case 'undo':
    case 'redo':
    case 'help':
    case 'search':
      return acts[shortcut.does]()
  }
}

/** The keys that work anywhere in the window. A dialog that is open keeps them all to itself. */
export const useShortcuts = (acts: Acts): void => {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      const shortcut = shortcutOf(event, isTyping(event.target))
      if (shortcut === null) return
      event.preventDefault()
      act(shortcut, latest.current)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
