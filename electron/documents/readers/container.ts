/**
 * The container of old Office files and Outlook messages ([MS-CFB]): streams by their path, "Root" left out.
 * Every chain is followed once at most, so that a file whose chains bite their own tail ends in an error.
 */
export type Container = {
  /** The bytes of a stream; undefined where there is none of that path. */
  readonly stream: (path: string) => Uint8Array | undefined
  readonly paths: readonly string[]
}

type Entry = { readonly path: string; readonly start: number; readonly size: number }

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const headerSize = 512
const inHeader = 109
const lastSector = 0xfffffffa
const none = 0xffffffff
const storage = 1
const streamType = 2
const rootType = 5

const damaged = (why: string): Error => new Error(`Damaged container: ${why}`)

/** Opens a container and checks it through; throws over a damaged one. */
export const openContainer = (bytes: Uint8Array): Container => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!signature.every((byte, at) => bytes[at] === byte)) throw damaged('no signature')
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) throw damaged('sector size')
  const sectorSize = 2 ** shift
  const sectors = Math.ceil((bytes.length - headerSize) / sectorSize)
  const perSector = sectorSize / 4
  const offset = (sector: number): number => (sector + 1) * sectorSize
  const numberAt = (sector: number, at: number): number => {
    const place = offset(sector) + at * 4
    return place + 4 <= bytes.length ? view.getUint32(place, true) : none
  }

  const tableSectors: number[] = []
  for (let at = 0; at < Math.min(view.getUint32(44, true), inHeader); at += 1) {
    tableSectors.push(view.getUint32(76 + at * 4, true))
  }
  let further = view.getUint32(68, true)
  for (let count = 0; further < lastSector && tableSectors.length < view.getUint32(44, true); count += 1) {
    if (count > sectors) throw damaged('table of tables')
    for (let at = 0; at < perSector - 1; at += 1) tableSectors.push(numberAt(further, at))
    further = numberAt(further, perSector - 1)
  }
  const chain = (start: number, next: (sector: number) => number, most: number): number[] => {
    const found: number[] = []
    for (let sector = start; sector < lastSector; sector = next(sector)) {
      if (found.length > most) throw damaged('a chain without end')
      found.push(sector)
    }
    return found
  }
  const after = (sector: number): number => {
    const table = tableSectors[Math.floor(sector / perSector)]
    return table === undefined || table >= sectors ? none : numberAt(table, sector % perSector)
  }
  const whole = (start: number, size = Number.POSITIVE_INFINITY): Uint8Array => {
    const parts = chain(start, after, sectors).map((sector) =>
      bytes.subarray(offset(sector), offset(sector) + sectorSize),
    )
    const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
    let at = 0
    for (const part of parts) {
      joined.set(part, at)
      at += part.length
    }
    return joined.subarray(0, Math.min(size, joined.length))
  }

  const directory = whole(view.getUint32(48, true))
  const records = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
  const count = Math.floor(directory.length / 128)
  const nameOf = (at: number): string => {
    const length = Math.min(Math.max(records.getUint16(at * 128 + 64, true) - 2, 0), 62)
    return new TextDecoder('utf-16le').decode(directory.subarray(at * 128, at * 128 + length))
  }
  const entries: Entry[] = []
  const seen = new Set<number>()
  const waiting: { readonly at: number; readonly folder: string }[] = []
  const wait = (at: number, folder: string) => {
    if (at >= count) return
    if (seen.has(at)) throw damaged('an entry in two places')
    seen.add(at)
    waiting.push({ at, folder })
  }
  if (count === 0 || records.getUint8(66) !== rootType) throw damaged('no root')
  wait(records.getUint32(76, true), '')
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { at, folder } = next
    const field = (place: number) => records.getUint32(at * 128 + place, true)
    wait(field(68), folder)
    wait(field(72), folder)
    const type = records.getUint8(at * 128 + 66)
    const path = folder + nameOf(at)
    // Storages stand in each other a few deep: a message in a message in a message.
    if (type === storage && path.length < 2_000) wait(field(76), `${path}/`)
    if (type === streamType) entries.push({ path, start: field(116), size: field(120) })
  }

  const cutoff = view.getUint32(56, true)
  const small = whole(records.getUint32(116, true))
  const smallTable = whole(view.getUint32(60, true))
  const smallNumbers = new DataView(smallTable.buffer, smallTable.byteOffset, smallTable.byteLength)
  const afterSmall = (sector: number): number =>
    sector * 4 + 4 <= smallTable.length ? smallNumbers.getUint32(sector * 4, true) : none
  const read = ({ start, size }: Entry): Uint8Array => {
    if (size >= cutoff) return whole(start, size)
    const pieces = chain(start, afterSmall, small.length / 64)
    const joined = new Uint8Array(pieces.length * 64)
    for (const [at, piece] of pieces.entries())
      joined.set(small.subarray(piece * 64, piece * 64 + 64), at * 64)
    return joined.subarray(0, size)
  }
  // Streams can't share sectors: their sizes together stay within the file's.
  const sizes = entries.reduce((sum, { size }) => sum + size, 0)
  if (sizes > bytes.length + sectors * sectorSize) throw damaged('streams larger than the file')
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    paths: [...byPath.keys()],
    stream: (path) => {
      const entry = byPath.get(path)
      return entry === undefined ? undefined : read(entry)
    },
  }
}
