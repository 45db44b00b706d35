import type { Session } from 'electron'

/**
 * Dictionaries come over the network on Windows and Linux unless told otherwise: none is asked for there.
 * macOS spells with its own, so it keeps its spellchecker.
 */
export const stopDictionaryDownloads = (session: Session, platform: NodeJS.Platform): void => {
  if (platform === 'darwin') return
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
}
