/** First letter up, for a status that stands alone in a cell or names a group. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
