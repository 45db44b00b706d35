/** A vote counted in front of what it came to: "4 votes for, 2 against. Carried", "Unanimously agreed". */
const votes =
  '(?:(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:votes? )?(?:for|in favour|against|abst\\w+)[,;.]?(?: and| with)? ?)'
const won = '(?:agreed|carried|approved|accepted|adopted|passed|granted)'
const how =
  '(?: unanimously| nem\\.? ?con\\.?| by (?:all|a (?:\\w+ )?majority|majority|those present|members|councillors|the (?:council|committee|meeting))\\b[^.]{0,30}| with (?:all|\\d+|no|one|a|two)\\b[^.]{0,60}| on a [^.]{0,40})?'
const everyone = '(?:members |councillors |cllrs |those |were )?(?:present )?(?:were )?'
const outcome = new RegExp(
  `^(?:(?:and )?(?:this|it|both|which|the (?:motion|proposal|proposition|suggestion|request|amendment|recommendation|plan|offer|quot(?:e|ation)|price|estimate|idea|change|cost|sum|amount|increase|draft|budget)s?|these|that|the polic(?:y|ies))(?: as amended)? (?:(?:was|were|being) (?:then |duly |therefore |put to the vote and )?)?)?(?:motion )?${votes}{0,3}(?:unanimously )?${won}${how}\\.?$|^all ${everyone}(?:in )?(?:agreed|agreement|favour|approved|voted in favour)(?! (?:to|that)\\b)[^.]{0,30}\\.?$|^${votes}{0,3}unanimous(?:ly (?:agreed|carried|approved|accepted))?\\.?$|^(?:members|councillors|the (?:council|committee|meeting)) (?:unanimously )?(?:agreed|approved)\\.?$`,
  'i',
)
const vote = new RegExp(`^(?:(?:the )?(?:vot(?:e|es|ing)|result)(?: was)?:? )?${votes}{1,3}\\.?$`, 'i')
const seconder =
  /^(?:there were )?no (?:other|further) (?:nominations?|candidates?|offers)(?: were (?:made|received|put forward))?\.?$|^(?:this was )?seconded(?: by)?:? [^.]{2,50}\.?$|^(?![^.]*\bnot seconded)[^.]{2,50} seconded(?: (?:this|it|the (?:motion|proposal)))?\.?$/i
const referring =
  /^(?:and )?(?:this|that|these|both|it|the (?:motion|proposal|proposition|suggestion|request|amendment|recommendation|plan|offer|quot(?:e|ation)|price|estimate|idea|change|cost|sum|amount|increase|draft|polic(?:y|ies)|budget)s?)\b/i

/** "This was agreed.": what was agreed is the sentence before it, however that is told. */
export const refersToPut = (sentence: string): boolean => referring.test(sentence) && isOutcome(sentence)

const puts =
  /\b(?:propos(?:ed|al)|moved|nominated|suggest(?:ed|ion)|requested|recommended|asked (?:that|for|if|whether))\b/i
const longest = 2000

/** True where a sentence only says that what stands before it was carried. */
export const isOutcome = (sentence: string): boolean => sentence.length < 120 && outcome.test(sentence)

const wentOn =
  /^(?:This|this|It|it|Both|both|[Tt]he (?:motion|proposal|proposition|suggestion|request|recommendation|idea)s?) (?:was|were) (?:then |duly |unanimously )?(?:agreed|carried|approved|accepted|supported)(?: unanimously| by all| to)?,? (?:(but|although|though|whilst|while)|(?:and|subject to|provided|on condition|with)(?! (?:the )?(?:[Cc]lerk|[Cc]hair|Cllr|Councillor|[A-Z]{2,3}\b)))\b/

/**
 * How an outcome goes on: "This was agreed and an advert be placed" says more of what was decided (`more`), "It was
 * agreed, although AB will ask again" something else (`else`). Null where a sentence is no such outcome; "This was
 * agreed and the Clerk was asked to write" is a task.
 */
export const outcomeGoesOn = (sentence: string): 'more' | 'else' | null => {
  const match = wentOn.exec(sentence)
  return match === null ? null : match[1] === undefined ? 'more' : 'else'
}

const elects =
  /^(?:(?:There being|With) no (?:other|further) (?:nominations?|candidates?),? )?(?:he|she|they|(?:[^.;:]|\b(?:Cllrs?|Mrs?|Ms|Dr|[A-Z])\.){2,60}?) (?:was|were) (?:then |therefore |duly |unanimously |accordingly )*(?:re-)?(?:elected|appointed|co-opted|chosen)\b[^.;]{0,80}\.?$/i

/** "Cllr Ash was duly elected.": what came of the names that stand before it. */
export const isElected = (sentence: string): boolean => sentence.length < 200 && elects.test(sentence)

const lost =
  /\b(?:motion|proposal|proposition|amendment|this|it|which)\b[^.]{0,60}\b(?:lost|defeated|rejected|not carried|not seconded|not supported|fell|withdrawn)\b|\bno seconder\b|\bfailed to (?:find|get|attract) a seconder\b|\bnot find a seconder\b/i

const counted =
  /\b(?:for|in favour)\b\W{0,3}(\d{1,2})\b.{0,20}?\bagainst\b\W{0,3}(\d{1,2})\b|\b(\d{1,2}) (?:votes? )?(?:for|in favour)\b.{0,20}?\b(\d{1,2}) (?:votes? )?against\b/i

/** True where the votes that a sentence counts are not more for than against. */
const isOutvoted = (sentence: string): boolean => {
  const votes = counted.exec(sentence)
  return votes !== null && Number(votes[1] ?? votes[3]) <= Number(votes[2] ?? votes[4])
}

/** True where a sentence says that what stands before it came to nothing. */
export const isLost = (sentence: string): boolean =>
  sentence.length < 300 &&
  (lost.test(sentence) || isOutvoted(sentence) || /\bcasting vote\b.{0,30}\bagainst\b/i.test(sentence))

/** "Cllr Ash proposed that…" or "It was suggested that…": what an outcome after it decides. */
export const isPut = (sentence: string): boolean => sentence.length < longest && puts.test(sentence)

/** What may stand between what was put and its outcome: the seconder and the votes. */
export const isBetween = (sentence: string): boolean => seconder.test(sentence) || vote.test(sentence)
