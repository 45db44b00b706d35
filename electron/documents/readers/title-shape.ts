const finiteVerbs =
  /\b(?:that|should|shall|must|will|would|is|are|was|were|has|have|had|agreed|resolved|noted|recommended|recommends|asked|thanked)\b/iu
const wordCount = (text: string): number => text.split(/\s+/u).length

// "RESOLVED" and "UNANIMOUSLY AGREED" lead into what follows; they head nothing.
const leadIn = /[:–—-]$|^(?:\p{Lu}+\s)?\p{Lu}+ED$/u

/** "OUTCOMES OF CONSULTATION": capitals throughout, short enough for a heading, no lead-in such as "RESOLVED –". */
export const isCapitalTitle = (text: string): boolean =>
  text.length <= 160 &&
  /\p{Lu}{3}/u.test(text) &&
  text === text.toUpperCase() &&
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= text.replace(/\s/gu, '').length / 2 &&
  !leadIn.test(text)

/** "Children's Homes": a few words without a verb, begun with a capital and not ended like a sentence. A short question may be one. */
export const isTitleLike = (text: string): boolean =>
  text.length <= 90 &&
  wordCount(text) <= 12 &&
  /^["'“‘(]?[\p{Lu}\d]/u.test(text) &&
  !/[.,;:!–—-]$/u.test(text) &&
  !/[@|]|https?:|www\.|:\s|\d[.:]\d\d\s*[ap]m/iu.test(text) &&
  (text.endsWith('?') || !finiteVerbs.test(text))

/** "Recommendation 1", "Appendix B" on a line of its own. */
export const isNumberedNoun = (text: string): boolean =>
  /^\p{Lu}\p{L}{3,}\s(?:\d{1,3}[a-z]?|[A-Z]|[IVX]{1,5})[.:]?$/u.test(text)

/** "Page 3 of 9", "- 12 -": a page number that a conversion left between the paragraphs. */
export const isPageNumber = (text: string): boolean =>
  /^(?:page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|\d{1,4}\s+of\s+\d{1,4}|[-–]\s*\d{1,4}\s*[-–])$/iu.test(text)

/** Numbered paragraphs of reports are often set in a heading style for its number's sake; a heading is short. */
export const tooLongForHeading = (text: string): boolean =>
  text.length > 200 || (text.length > 110 && /[.;:]["'”’)]?$/u.test(text))
