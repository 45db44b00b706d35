/** Words with their first letter large, as they stand alone in a cell, a choice or a heading. */
export const firstCapital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
