/** Calls `tell` now, and for calls that come within `milliseconds` of it once more at their end. */
export const throttled = (tell: () => void, milliseconds: number): { call: () => void; stop: () => void } => {
  let timer: NodeJS.Timeout | undefined
  let again = false
  const call = (): void => {
    if (timer !== undefined) {
      again = true
      return
    }
    again = false
    timer = setTimeout(() => {
      timer = undefined
      if (again) call()
    }, milliseconds)
    tell()
  }
  return { call, stop: () => clearTimeout(timer) }
}
