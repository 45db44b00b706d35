const figureLabels =
  /\b(?:results?|actual|current(?:ly)?|now|target|goal|last|this|previous|quarter|year|month|period|q[1-4]|outturn|performance|value|figure|latest|change|trend|status|up|down|was|is|of|the|per|cent)\b|[^a-z]+/gi
/** "Result 93% – Target 90% – Last quarter 91%" names no measure. */
export const isOnlyFigures = (text: string): boolean =>
  text.length < 160 && text.replaceAll(figureLabels, '') === ''
