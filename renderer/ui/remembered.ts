import { useCallback, useState } from 'react'

const read = <T>(key: string, initial: T): T => {
  try {
    const stored = localStorage.getItem(key)
    return stored === null ? initial : (JSON.parse(stored) as T)
  } catch {
    return initial
  }
}

/**
 * State that this computer remembers over restarts: how the window looks (theme, widths, columns), never
 * data of the workspace. What can't be read any more is forgotten.
 */
export const useRemembered = <T>(key: string, initial: T): readonly [T, (value: T) => void] => {
  const name = `revisit.${key}`
  const [value, setValue] = useState(() => read(name, initial))
  const remember = useCallback(
    (next: T) => {
      setValue(next)
      localStorage.setItem(name, JSON.stringify(next))
    },
    [name],
  )
  return [value, remember]
}
