/**
 * A printed number as numbers are compared: "Recommendation 7", "R7", "7." and "(7)" are all "7", "46 (a)" is
 * "46a", "45 (2)" is "45(2)". null where no number is printed.
 */
export const numberKey = (printed: string | null): string | null => {
  const [key] =
    printed
      ?.toLowerCase()
      .replace(/^\W*(?:recommendations?|rec|action|minute|min|item|number|nos?|r)\b\.?\s*(?:nos?\b\.?)?/, '')
      .replace(/^\W*r(?=\d)/, '')
      .replace(/\s+/g, '')
      .replace(/[([]([a-z]+)[)\]]/g, '$1')
      .replace(/^[([]([^()[\]]*)[)\]]$/, '$1')
      .replace(/[.:;,–-]+$/, '')
      .match(/^[\da-z](?:[\d.a-z/]|\(\d+\))*$/) ?? []
  return key ?? null
}
