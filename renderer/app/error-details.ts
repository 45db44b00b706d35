/** Cuts what may stand in quotes inside a message: it can be a person's words. */
const withoutWords = (text: string): string => text.replace(/"[^"]*"|'[^']*'|“[^”]*”|‘[^’]*’/g, '"…"')

/**
 * What "copy details" puts on the clipboard about a bug: kind, place and stack, no words of the workspace
 * (ids in addresses and quoted values are left out).
 */
export const errorDetails = (error: unknown, place: string, componentStack: string): string => {
  const { name, message, stack } = error instanceof Error ? error : new Error(typeof error)
  const frames = (stack ?? '').split('\n').filter((line) => line.trim().startsWith('at '))
  return [
    `Revisit: ${place}`,
    withoutWords(`${name}: ${message}`),
    ...frames.slice(0, 12),
    componentStack.trim(),
  ]
    .filter(Boolean)
    .join('\n')
}
