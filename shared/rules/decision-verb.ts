const verbs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:rejects?|rejected|not (?:be )?(?:accepted|approved|agreed|supported)|refused)\b/i, 'Rejects'],
  [/\b(?:defers?|deferred)\b/i, 'Defers'],
  [/\b(?:approves?|approved|adopts?|adopted|ratified|carried)\b/i, 'Approves'],
  [/\b(?:agrees?|agreed|accepts?|accepted)\b/i, 'Accepts'],
  [/\b(?:endorses?|endorsed|supports?|supported)\b/i, 'Endorses'],
  [/\b(?:notes?|noted|received?)\b/i, 'Notes'],
]

/** What a decision by reference does with what it names, as its own words say: "Approves". "Decides" where they don't. */
export const decisionVerb = (text: string): string =>
  verbs.find(([shape]) => shape.test(text))?.[1] ?? 'Decides'
