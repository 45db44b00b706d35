/** Below this share most lines have a wrong word in them. */
const doubtful = 0.75

/** What to say of words that a machine read from a scan; `sure`: 0 to 1. */
export const recognisedWords = (sure: number): string => {
  const share = `${Math.round(sure * 100)}\u00A0% sure`
  return sure < doubtful
    ? `Read from a scan, only ${share}: read the page itself`
    : `Read from a scan, ${share}: check against the page`
}
