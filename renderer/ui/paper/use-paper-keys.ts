import { type RefObject, useEffect, useRef } from 'react'
import { type PaperKey, paperKeyOf } from './paper-keys.ts'

/** A dialog that is open has all keys; a paper inside it hears them. */
const isCovered = (root: HTMLElement): boolean => {
  const dialog = document.querySelector('[role="dialog"], [role="alertdialog"]')
  return dialog !== null && !dialog.contains(root)
}

/** The keys of the paper that is shown; `act` answers whether it used the key. */
export const usePaperKeys = (root: RefObject<HTMLElement | null>, act: (key: PaperKey) => boolean): void => {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const element = root.current
      if (event.defaultPrevented || element === null || isCovered(element)) return
      const focused = document.activeElement
      const key = paperKeyOf(event, focused === document.body || element.contains(focused))
      if (key !== null && latest.current(key)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [root])
}
