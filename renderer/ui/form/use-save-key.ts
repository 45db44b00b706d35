import { type RefObject, useEffect, useRef } from 'react'

/**
 * Ctrl+Enter anywhere in a form saves it. A closed list would open at that press, so it is heard before the
 * control that has the focus; an open list keeps it, as what is chosen in it does not stand yet.
 */
export const useSaveKey = (form: RefObject<HTMLElement | null>, save: () => void): void => {
  const latest = useRef(save)
  useEffect(() => {
    latest.current = save
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, target } = event
      if (key !== 'Enter' || !(ctrlKey || metaKey)) return
      if (!(target instanceof Element) || form.current?.contains(target) !== true) return
      if (target.getAttribute('role') === 'combobox' && target.getAttribute('aria-expanded') === 'true')
        return
      event.preventDefault()
      event.stopPropagation()
      latest.current()
    }
    document.addEventListener('keydown', hear, { capture: true })
    return () => document.removeEventListener('keydown', hear, { capture: true })
  }, [form])
}
