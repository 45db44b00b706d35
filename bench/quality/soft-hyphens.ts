/** Marks where long words may be broken, between two syllables or so, as a word processor does. */
export const withSoftHyphens = (text: string): string =>
  text.replace(/\p{L}{8,}/gu, (word) =>
    word.replace(/(?<=\p{L}{3}[^aeiouy\P{L}])(?=[^aeiouy\P{L}]\p{L}{3})/giu, '\u00AD'),
  )
