const pageNumber = /^(?:page\s*)?\d*(?:\s*(?:of|\/)\s*\d*)?$/iu

/** The distinct lines of a paper's headers and footers, in order, bare page numbers left out. */
export const furnitureLines = (lines: readonly string[]): string[] => [
  ...new Set(lines.filter((line) => !pageNumber.test(line))),
]
