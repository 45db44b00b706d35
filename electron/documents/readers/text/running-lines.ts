import { foldText } from '../printed-text.ts'

/** Lines looked at from the top and from the bottom of a page. */
const depth = 3

const masked = (line: string): string => foldText(line).toLowerCase().replace(/\d+/gu, '#')

const edges = (lines: readonly string[]): number[] => {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]))
  return [...new Set([...filled.slice(0, depth), ...filled.slice(-depth)])]
}

/**
 * Takes the running headers and footers off the pages of a text: lines that come again, numbers aside, at the
 * top or bottom of at least three pages and of half of them.
 */
export const dropRunningLines = (
  sheets: readonly string[],
): { readonly sheets: readonly string[]; readonly furniture: readonly string[] } => {
  const pages = sheets.map((sheet) => sheet.split('\n'))
  const counts = new Map<string, number>()
  for (const lines of pages) {
    const seen = new Set(edges(lines).map((at) => masked(lines[at] ?? '')))
    for (const line of seen) counts.set(line, (counts.get(line) ?? 0) + 1)
  }
  const least = Math.max(3, sheets.length / 2)
  const isRunning = (line: string) => (counts.get(masked(line)) ?? 0) >= least
  const furniture = new Map<string, string>()
  const kept = pages.map((lines) => {
    const running = new Set(edges(lines).filter((at) => isRunning(lines[at] ?? '')))
    for (const at of running) {
      const line = foldText(lines[at] ?? '')
      if (/\p{L}{4}/u.test(line.replace(/page/giu, '')) && !furniture.has(masked(line)))
        furniture.set(masked(line), line)
    }
    return lines.filter((_, at) => !running.has(at)).join('\n')
  })
  return { sheets: kept, furniture: [...furniture.values()] }
}
