import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const windowStateSchema = z.object({
  x: z.int().exactOptional(),
  y: z.int().exactOptional(),
  width: z.int().min(1024),
  height: z.int().min(640),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof windowStateSchema>
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const initial: WindowState = { width: 1280, height: 800, maximized: false }

/** The size and place kept in `file`, or the initial one where nothing usable is kept. */
export const readWindowState = (file: string): WindowState => {
  try {
    return windowStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return initial
  }
}

/** Written when the window closes; a lost window size is never worth an error. */
export const writeWindowState = (file: string, state: WindowState): void => {
  try {
    writeFileSync(file, JSON.stringify(state))
  } catch {}
}

/** Drops the place where no screen shows its title bar any more (a laptop taken off its dock). */
export const onSomeScreen = (state: WindowState, screens: readonly Area[]): WindowState => {
  const { x, y, ...size } = state
  if (x === undefined || y === undefined) return size
  const seen = screens.some(
    (area) =>
      x + 100 < area.x + area.width &&
      x + size.width - 100 > area.x &&
      y >= area.y &&
      y + 40 < area.y + area.height,
  )
  return seen ? state : size
}
