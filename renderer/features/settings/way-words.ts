import type { WayBack } from '../../../shared/model/workspace.ts'

export const wayWords: Readonly<Record<WayBack['kind'], string>> = {
  backup: 'Backup',
  'second-place': 'Backup in the second place',
  'set-aside': 'As it was before somebody went back',
}

/** Bytes as "0.4 MB"; never less than 0.1. */
export const sizeWords = (bytes: number): string => `${Math.max(0.1, bytes / 1_000_000).toFixed(1)} MB`
