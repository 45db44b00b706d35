const unit =
  '(?:%|per ?cent|percent|percentage points?|pp|k|m|bn|p|secs?|seconds?|mins?|minutes?|hrs?|hours?|(?:working |calendar )?days?|weeks?|months?|years?|tonnes?|kgs?|kwh|miles|km)'
const marks = '[*†‡#¹²³]{0,3}'
/** "4m 40s", "1 hour 20 minutes", "3:45". */
const duration =
  '\\d{1,3}\\s?(?:h|hrs?|hours?)\\s?(?:\\d{1,2}\\s?(?:m|mins?|minutes?))?|\\d{1,3}\\s?(?:m|mins?|minutes?)\\s?\\d{1,2}\\s?(?:s|secs?|seconds?)|\\d{1,2}:\\d{2}(?::\\d{2})?'
const plain = `(?:[<>≤≥~£+±–-]\\s?)*(?:${duration}|\\d[\\d,]*(?:\\.\\d+)?\\s?${unit}?)${marks}`
const figure = new RegExp(`^${plain}(?:\\s?\\([^)]{1,30}\\))?(?:\\s?[*†‡#¹²³]{1,3})?(?:\\s?[↑↓→▲▼►◄])?$`, 'i')

/** "A maximum of 30 weeks.", "less than 20 days", "5% or less", "at least 85 jobs": a bound, as targets are put. */
const bound = new RegExp(
  `^(?:(?:an? )?(?:min(?:imum)?|max(?:imum)?|average|total)\\.? (?:of )?|(?:no |not )?(?:more|less|fewer|better|higher|lower|greater) than |(?:at least|at most|up to|within|under|over|below|above|around|about|approx(?:imately|\\.)?|circa|c\\.) )?${plain}(?: (?:of )?[a-z-]+){0,2}(?: or (?:less|more|fewer|better|above|below|over|under|higher|lower))?\\.?$`,
  'i',
)
const bounded =
  /\b(?:min(?:imum)?|max(?:imum)?|average|total|than|least|most|up to|within|under|over|below|above|around|about|approx\w*|circa|or (?:less|more|fewer|better|above|below|over|under|higher|lower))\b/i

/** "Opiates = 5.4%", "Emergency – 97.6": one of several figures of a cell, with what it is of. */
const partOf = new RegExp(
  `(?:[A-Za-z][\\w /&'’-]{1,40}?\\s?[=:–-]\\s?${plain}(?![\\w%])|\\([^()]{1,60}\\))[\\s;,]*`,
  'iy',
)

/** True where a text is made of such parts and nothing else. */
const isOfParts = (text: string): boolean => {
  partOf.lastIndex = 0
  let at = 0
  while (at < text.length && partOf.test(text)) at = partOf.lastIndex
  return at > 0 && at >= text.length && /[=:–-]\s?[<>~£]?\d/.test(text)
}

/** True where a text is one figure and nothing else: "94.2%", "4m 40s", "no more than 30 weeks". */
export const isFigure = (text: string): boolean =>
  text.length < 60 && (figure.test(text) || (bounded.test(text) && /\d/.test(text) && bound.test(text)))

/** True where a cell holds figures and nothing else, one or several: "Emergency – 97.6", "Other – 96". */
export const holdsFigures = (text: string): boolean => {
  if (isFigure(text)) return true
  return isOfParts(text.slice(0, 200).trim())
}

/** First number of a printed value: "£1,250" is 1250; null where it is words, or several figures. */
export const numberIn = (raw: string): number | null => {
  const match = /-?\d[\d,]*(?:\.\d+)?/.exec(raw)
  return match && isFigure(raw) ? Number(match[0].replaceAll(',', '')) : null
}

/** Words that stand where a figure would: "n/a", "Not set", "awaited". */
export const isNoFigure = (text: string): boolean =>
  /^(?:[-–—.]|n\.?\/?a\.?|nil|none|not (?:set|available|applicable|collected|comparable|measured|reported|yet available|yet known)\W{0,2}|no (?:data|target|return)|(?:data|information|figures?|results?) (?:is |are )?not (?:yet )?(?:available|collected|known|published|reported)|(?:to be|not yet) (?:reported|confirmed|published|set)|measured (?:\w+ ){1,3}(?:year|yearly|quarter|month)|(?:we|this) (?:did not|do not|cannot|could not|were (?:not able|unable) to) .*|tbc|tbd|awaited|awaiting .{0,20}|pending|new (?:measure|indicator|pi)|annual(?:ly)?(?: (?:indicator|measure|kpi|pi|figure))?|reported annually|data only|suppressed|baseline (?:year|to be set))$/i.test(
    text.slice(0, 60),
  )
