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

/** Contents pages, agenda purposes, terms of reference, reasons, items for information: words that look like items and are none. */
export const isMuted = ({ zone }: Setting): boolean => zone !== null && muted.has(zone)

export const inMinutes = ({ part }: Setting): boolean => part.kind === 'minutes'
