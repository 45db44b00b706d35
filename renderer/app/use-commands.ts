import { counted } from '../../shared/rules/counted.ts'
import { useAddPapers } from '../features/papers/index.ts'
import type { Command } from '../features/search/index.ts'
import { settingsSections } from '../features/settings/index.ts'
import { navigate, useAct } from '../ui/index.ts'
import { sections } from '../ui/route.ts'
import { screens } from './screens.tsx'
import { themeChoices } from './theme.ts'
import type { useTheme } from './use-theme.ts'

type Acts = { readonly undo: () => void; readonly redo: () => void; readonly help: () => void }

/** Everything that the command box can do. */
export const useCommands = (
  { undo, redo, help }: Acts,
  { setChoice }: ReturnType<typeof useTheme>,
): readonly Command[] => {
  const addPapers = useAddPapers()
  const calendar = useAct('clock.exportCalendar', {
    said: ({ file, days }) => (file === null ? null : `Saved ${counted(days, 'date')} as ${file}`),
  })
  const backup = useAct('workspace.backup', { said: ({ file }) => `Backed up to ${file}` })
  return [
    ...screens.map(({ section, name }) => ({
      id: `go-${section}`,
      name: `Go to ${name}`,
      also: 'open show screen',
      keys: section === 'settings' ? 'Ctrl+,' : `Ctrl+${sections.indexOf(section) + 1}`,
      run: () => navigate({ section }),
    })),
    { id: 'import', name: 'Add papers…', also: 'import files documents minutes', run: addPapers },
    {
      id: 'new',
      name: 'Add a recommendation',
      also: 'new create type',
      run: () => navigate({ section: 'recommendations', query: { new: '1' } }),
    },
    {
      id: 'export',
      name: 'Write a report',
      also: 'export word pdf docx revisit table',
      run: () => navigate({ section: 'reports' }),
    },
    ...settingsSections.map(({ id, name, also }) => ({
      id: `settings-${id}`,
      name: `Settings: ${name}`,
      also: `settings ${also}`,
      run: () => navigate({ section: 'settings', id }),
    })),
    {
      id: 'calendar',
      name: 'Save dates as a calendar file',
      also: 'ics outlook due responses',
      run: () => calendar.mutate({}),
    },
    { id: 'backup', name: 'Back up now', also: 'backup copy save', run: () => backup.mutate({}) },
    { id: 'undo', name: 'Undo the last change', also: 'take back', keys: 'Ctrl+Z', run: undo },
    { id: 'redo', name: 'Redo', also: 'do again', keys: 'Ctrl+Y', run: redo },
    ...themeChoices.map(({ choice, words }) => ({
      id: `theme-${choice}`,
      name: `Theme: ${words.toLowerCase()}`,
      also: 'colours dark light contrast',
      run: () => setChoice(choice),
    })),
    { id: 'help', name: 'Keyboard help', also: 'keys shortcuts', keys: '?', run: help },
  ]
}
