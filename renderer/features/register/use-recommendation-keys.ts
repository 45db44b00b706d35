import type { RefObject } from 'react'
import { isTyping, navigate, useKeysIn } from '../../ui/index.ts'
import { paneCommandOf } from './register-keys.ts'
import type { Forms } from './use-forms.ts'

/** The keys of an opened recommendation: a letter an act, Escape goes back. */
export const useRecommendationKeys = (
  place: RefObject<HTMLElement | null>,
  id: string,
  forms: Forms,
  onClose: () => void,
): void =>
  useKeysIn(place, (event) => {
    const command = isTyping(event.target) ? null : paneCommandOf(event)
    if (command === null) return
    event.preventDefault()
    if (command === 'back') return onClose()
    if (command === 'page') return navigate({ section: 'recommendations', id, query: { view: 'page' } })
    forms[command][1](true)
  })
