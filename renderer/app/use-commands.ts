import { useAddPapers } from '../features/papers/index.ts'
import type { Command } from '../features/search/index.ts'
import { navigate } from '../ui/index.ts'
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
  return [
    ...screens.map(({ section, name }, place) => ({
      id: `go-${section}`,
      name: `Go to ${name}`,
      also: 'open show screen',
      ...(place < 9 && { keys: `Ctrl+${place + 1}` }),
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
