import type { Setting } from '../paper/settings.ts'
import type { Zone } from '../paper/zones.ts'

const muted: ReadonlySet<Zone> = new Set<Zone>([
  'contents',
  'agenda',
  'terms',
  'reasons',
  'information',
  'other-bodies',
])

/** A minute about the forward plan or terms of reference still decides something; what it lists is no agenda. */
const notInMinutes: ReadonlySet<Zone> = new Set<Zone>(['agenda', 'terms'])

/** Contents pages, agenda purposes, terms of reference, reasons, items for information: words that look like items and are none. */
export const isMuted = ({ zone, part }: Setting): boolean =>
  zone !== null && muted.has(zone) && !(part.kind === 'minutes' && notInMinutes.has(zone))

export const inMinutes = ({ part }: Setting): boolean => part.kind === 'minutes'
