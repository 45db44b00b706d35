import { byteFaults } from './byte-faults.ts'
import { faultPackage } from './package-faults.ts'
import { randomFrom } from './random.ts'

/** A file with something done to it, and what. */
export type Faulted = { readonly fault: string; readonly bytes: Uint8Array }

/** Fault number `seed` of a file; the same number always makes the same fault. */
export const faulted = (bytes: Uint8Array, seed: number): Faulted => {
  const random = randomFrom(seed)
  const inside = random.below(3) < 2 ? faultPackage(bytes, random) : undefined
  if (inside !== undefined) return inside
  const fault = random.pick(Object.keys(byteFaults))
  return { fault, bytes: byteFaults[fault]?.(bytes, random) ?? bytes }
}
