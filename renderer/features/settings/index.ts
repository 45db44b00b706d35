export { SettingsScreen } from './settings-screen.tsx'
export { settingsSections } from './sections.ts'
