import type { Workspace } from '../workspace/index.ts'

/** The ISO day it is where the person sits: a due date passes at their midnight, not at UTC's. */
export const today = ({ now }: Workspace): string => {
  const at = now()
  const two = (part: number) => String(part).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}
