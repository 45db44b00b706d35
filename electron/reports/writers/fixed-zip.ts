import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of an Office file whose words are changed, by their place in it. */
export type Rewrites = Readonly<Record<string, (xml: string) => string>>

/**
 * An Office file written again with every entry dated `now`: the same report at the same moment gives the same
 * bytes. `rewrites` change parts, and make those that are missing from ""; `renamed` gives parts other names.
 */
export const fixedZip = (
  bytes: Uint8Array,
  now: Date,
  rewrites: Rewrites = {},
  renamed: (name: string) => string = (name) => name,
): Uint8Array => {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [renamed(name), part]),
  )
  for (const [name, rewrite] of Object.entries(rewrites)) {
    const part = files[name]
    files[name] = strToU8(rewrite(part === undefined ? '' : strFromU8(part)))
  }
  return zipSync(files, { mtime: now, level: 6 })
}

/** A moment as Office writes it in a file's properties. */
export const officeStamp = (now: Date): string => now.toISOString().replace(/\.\d+Z$/, 'Z')
