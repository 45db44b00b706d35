/** The parts of the settings, in their order; `also` is what the command box finds each by. */
export const settingsSections = [
  { id: 'council', name: 'Council', also: 'name nation municipal year closed days' },
  { id: 'lists', name: 'Directorates, wards, themes', also: 'lists terms' },
  { id: 'colours', name: 'Colours', also: 'RAG BRAG number status' },
  { id: 'references', name: 'References', also: 'pattern number' },
  { id: 'clock', name: 'Time for responses', also: 'clock rules months weeks working days' },
  { id: 'reminders', name: 'Reminders on Home', also: 'due soon quiet put away' },
  { id: 'you', name: 'You and backups', also: 'name user backup' },
  { id: 'erasure', name: 'Erasure', also: 'erase redact delete name personal data' },
] as const

export type SettingsSection = (typeof settingsSections)[number]['id']

/** The section that a route names, the first where it names none. */
export const sectionOf = (id: string | null): SettingsSection =>
  settingsSections.find((section) => section.id === id)?.id ?? 'council'
