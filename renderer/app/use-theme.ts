import { useMedia, useRemembered } from '../ui/index.ts'
import { type ThemeChoice, type ThemeName, themes } from './theme.ts'

/** The theme that is shown, and the choice behind it. A system in high contrast has the last word. */
export const useTheme = () => {
  const [choice, setChoice] = useRemembered<ThemeChoice>('theme', 'system')
  const dark = useMedia('(prefers-color-scheme: dark)')
  const contrast = useMedia('(forced-colors: active)')
  const system: ThemeName = contrast ? 'contrast' : dark ? 'dark' : 'light'
  const name = choice === 'system' || contrast ? system : choice
  return { name, theme: themes[name], choice, setChoice }
}
