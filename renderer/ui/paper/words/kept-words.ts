import type { PageWords } from './page-words.ts'

// Eight million characters are some three thousand printed pages.
const mostCharacters = 8_000_000

/**
 * Keeps the words of pages once read, as a search asks for them again with every letter typed. The ones read longest ago go
 * when there are too many; what could not be read is asked for anew.
 */
export const keptWords = (
  read: (page: number) => Promise<PageWords>,
  most = mostCharacters,
): ((page: number) => Promise<PageWords>) => {
  const kept = new Map<number, Promise<PageWords>>()
  const lengths = new Map<number, number>()
  let characters = 0
  const forget = (page: number): void => {
    kept.delete(page)
    characters -= lengths.get(page) ?? 0
    lengths.delete(page)
  }
  return (page) => {
    const known = kept.get(page)
    if (known !== undefined) return known
    const words = read(page)
    kept.set(page, words)
    const weigh = async (): Promise<void> => {
      const { text } = await words
      lengths.set(page, text.length)
      characters += text.length
      for (const oldest of lengths.keys()) {
        if (characters <= most || oldest === page) return
        forget(oldest)
      }
    }
    weigh().catch(() => forget(page))
    return words
  }
}
