/** A vote counted in front of what it came to: "4 votes for, 2 against. Carried", "Unanimously agreed". */
const votes =
  '(?:(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:votes? )?(?:for|in favour|against|abst\\w+)[,;.]?(?: and| with)? ?)'
const won = '(?:agreed|carried|approved|accepted|adopted|passed|granted)'
const how =
  '(?: unanimously| nem\\.? ?con\\.?| by (?:all|a (?:\\w+ )?majority|majority|those present|members|councillors|the (?:council|committee|meeting))\\b[^.]{0,30}| with (?:all|\\d+|no|one|a|two)\\b[^.]{0,60}| on a [^.]{0,40})?'
const everyone = '(?:members |councillors |cllrs |those |were )?(?:present )?(?:were )?'
const outcome = new RegExp(
  `^(?:(?:and )?(?:this|it|both|which|the (?:motion|proposal|proposition|suggestion|request|amendment|recommendation)s?)(?: as amended)? (?:(?:was|were|being) (?:then |duly |therefore |put to the vote and )?)?)?(?:motion )?${votes}{0,3}(?:unanimously )?${won}${how}\\.?$|^all ${everyone}(?:in )?(?:agreed|agreement|favour|approved|voted in favour)[^.]{0,30}\\.?$|^${votes}{0,3}unanimous(?:ly (?:agreed|carried|approved|accepted))?\\.?$|^(?:members|councillors|the (?:council|committee|meeting)) (?:unanimously )?(?:agreed|approved)\\.?$`,
  'i',
)
const vote = new RegExp(`^(?:(?:the )?(?:vot(?:e|es|ing)|result)(?: was)?:? )?${votes}{1,3}\\.?$`, 'i')
const seconder =
  /^(?:this was )?seconded(?: by)?:? [^.]{2,50}\.?$|^(?![^.]*\bnot seconded)[^.]{2,50} seconded(?: (?:this|it|the (?:motion|proposal)))?\.?$/i
const puts =
  /\b(?:propos(?:ed|al)|moved|nominated|suggest(?:ed|ion)|requested|recommended|asked (?:that|for|if|whether))\b/i
const longest = 2000

/** True where a sentence only says that what stands before it was carried. */
export const isOutcome = (sentence: string): boolean => sentence.length < 120 && outcome.test(sentence)

const lost =
  /\b(?:motion|proposal|proposition|amendment|this|it|which)\b[^.]{0,60}\b(?:lost|defeated|rejected|not carried|not seconded|not supported|fell|withdrawn)\b|\bno seconder\b|\bfailed to (?:find|get|attract) a seconder\b|\bnot find a seconder\b/i

/** True where a sentence says that what stands before it came to nothing. */
export const isLost = (sentence: string): boolean => sentence.length < 300 && lost.test(sentence)

/** "Cllr Ash proposed that…" or "It was suggested that…": what an outcome after it decides. */
export const isPut = (sentence: string): boolean => sentence.length < longest && puts.test(sentence)

/** What may stand between what was put and its outcome: the seconder and the votes. */
export const isBetween = (sentence: string): boolean => seconder.test(sentence) || vote.test(sentence)
