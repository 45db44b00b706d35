import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components'

/**
 * Petrol: apart from the blues and greens of Outlook, Word and Excel between which the window sits. Step 80
 * has 6.0:1 on white, step 110 4.8:1 on the dark ground (WCAG 2.2, 1.4.3 asks for 4.5:1).
 */
const petrol: BrandVariants = {
  10: '#001115',
  20: '#002025',
  30: '#002d33',
  40: '#003b42',
  50: '#004951',
  60: '#045761',
  70: '#09626d',
  80: '#0e6d78',
  90: '#2a7f8a',
  100: '#498f9a',
  110: '#609ea7',
  120: '#76acb4',
  130: '#8bbbc2',
  140: '#a5ccd3',
  150: '#bfdee3',
  160: '#d9f0f4',
}

// The system's own font; on Linux `system-ui` may be a very wide one, so the usual text fonts come before it.
const fontFamilyBase =
  "'Segoe UI Variable Text', 'Segoe UI', -apple-system, BlinkMacSystemFont, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif"

const dark = createDarkTheme(petrol)

export const themes = {
  light: { ...createLightTheme(petrol), fontFamilyBase },
  dark: {
    ...dark,
    fontFamilyBase,
    // Fluent's own steps are made for its blue; on petrol text needs lighter ones.
    colorBrandForeground1: petrol[120],
    colorBrandForeground2: petrol[130],
    colorBrandForegroundLink: petrol[120],
    colorBrandForegroundLinkHover: petrol[130],
    colorCompoundBrandForeground1: petrol[120],
    colorCompoundBrandForeground1Hover: petrol[130],
    colorNeutralForeground2BrandHover: petrol[120],
    colorNeutralForeground2BrandSelected: petrol[120],
    // Small red words also stand on rows under the pointer and chosen ones: 4.5:1 on those too.
    colorStatusDangerForeground1: '#ea9299',
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
} satisfies Record<string, Theme>

export type ThemeName = keyof typeof themes
export type ThemeChoice = ThemeName | 'system'

export const themeChoices: readonly { readonly choice: ThemeChoice; readonly words: string }[] = [
  { choice: 'system', words: 'Same as the system' },
  { choice: 'light', words: 'Light' },
  { choice: 'dark', words: 'Dark' },
  { choice: 'contrast', words: 'High contrast' },
]
