import { isTaskVerb } from './task-verbs.ts'

/** "Review of", "Support for", "Increase in": a noun that is spelt as a verb is. */
const asNoun = /^(?:of|from|for|in|is|was|are|were|has|had|have|will|would|can|may|could|across|between|to)\b/
const withPreposition = new Set([
  'invest',
  'engage',
  'lobby',
  'campaign',
  'press',
  'look',
  'build',
  'advocate',
  'continue',
  'commit',
  'seek',
  'move',
])

const lead =
  /^(?:(?:to|and|that|urgently|jointly|further|also|actively|formally|fully|better|where (?:possible|appropriate)),? )?([A-Za-z][a-z]*(?:-[a-z]+)?)\b,?\s*(?:and \w+ )?/

/** True where a text begins with what is to be done: "Ensure that…", "To commission…", "Review the pathway…". */
export const asksAtOnce = (text: string): boolean => {
  const match = lead.exec(text.slice(0, 120))
  const verb = match?.[1]?.toLowerCase()
  if (match === null || verb === undefined || !isTaskVerb(verb)) return false
  return withPreposition.has(verb) || !asNoun.test(text.slice(match[0].length))
}

const modal =
  /\b(?:should|must|ought to|shall|(?<!the )(?<!no )needs? to|is (?:needed|required)|are (?:needed|required)|(?:is|are|be) (?:asked|recommended|requested|encouraged|urged|advised|invited) (?:to|that)|recommends? (?:that|to|the|a|an)|suggests? (?:that|the)|would (?:like to see|recommend|urge|encourage|suggest|benefit from)|consideration (?:should|is|be) given|we (?:recommend|suggest|urge|call on))\b/i

/** Said with more tact: what may be wished, would help, is needed or matters, what there is scope for. */
const tactful: readonly RegExp[] = [
  /\b(?:may|might|could) (?:also |therefore |further )?(?:wish|want|like) to\b/i,
  /\b(?:would|may|might|could) (?:also |therefore )?be (?:\w+ly )?(?:beneficial|helpful|useful|worthwhile|valuable|prudent|sensible|advisable|appropriate|desirable|of (?:benefit|value|use)|worth \w+ing) ?(?:to|if|for|that)?\b/i,
  /\bthere (?:is|are|remains?) (?:(?:also|clearly|now|still|an?|the|some|considerable|clear|urgent|strong|continuing|ongoing|pressing|particular|further|potential|good) ){0,4}(?:needs?|case|requirement|scope|room|potential|opportunit(?:y|ies)) (?:to|for)\b/i,
  /\bit (?:is|will be|remains) (?:also |therefore |now )?(?:\w+ly )?(?:vital|essential|imperative|crucial|critical|important|necessary) (?:that\b|for [^.;]{2,60}? to\b|to (?!(?:note|remember|recall|stress|emphasi[sz]e|understand|acknowledge|recogni[sz]e|bear|say)\b))/i,
  /\b(?:is|are) (?:also |therefore |further |strongly )?(?:advocated|suggested|encouraged|advised|proposed)\b/i,
  /\b(?:merits?|warrants?|deserves?|requires?|needs?) (?:further |closer |more |careful )?(?:consideration|attention|exploration|investigation|work|review)\b/i,
  /\bcould (?:also |usefully |helpfully |perhaps )?be (?!(?:seen|due|because|explained|attributed|related|linked|said|argued|found|accessed|heard)\b)[a-z]+(?:ed|en|t)\b/i,
]

/** True where a text says somewhere that something should be done. */
export const asksInWords = (text: string): boolean => {
  const head = text.slice(0, 2000)
  return modal.test(head) || tactful.some((shape) => shape.test(head))
}

/** "Health visitors to ask at every contact", "Commissioners and providers to agree…": who, and what to do. */
const whoTo = /^(?:The |All |Each )?[A-Z][^.:;]{1,90}? to ([a-z]+(?:-[a-z]+)?)\b/
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|can|may|need|needs|continue[sd]?|began|rose|fell|aims?|seeks?)\b/

/** "Link workers to be based in practices": what is to be done, and by nobody named. */
const toBeDone = /^[A-Z][^.:;]{1,90}? to be (?:\w+ly )?(?:re-)?[a-z]+(?:ed|en|t|de|ne|ld|rn)\b/

export const givesTask = (text: string): boolean => {
  const head = text.slice(0, 200)
  const match = whoTo.exec(head)
  if (match !== null && isTaskVerb(match[1] ?? '') && !finite.test(match[0])) return true
  const done = toBeDone.exec(head)
  return done !== null && !finite.test(done[0])
}

/** "Strength and balance – commission…", "Interpreters. Book…": what it is about, before what is to be done. */
const runIn = /^[A-Z][^.:;–—]{1,60}?(?:[.:]| [–—-])\s+(?=\S)/

/** True where what stands after a run-in title begins with what is to be done. */
export const asksAfterTitle = (text: string): boolean => {
  const title = runIn.exec(text)?.[0]
  if (title === undefined || title.split(' ').length > 8) return false
  const rest = `${text.charAt(title.length).toUpperCase()}${text.slice(title.length + 1)}`
  return asksAtOnce(rest) || givesTask(rest)
}

/** True where a text asks for something, in any of the ways in which recommendations do. */
export const asksFor = (text: string): boolean =>
  /^(?:That|To)\s/.test(text) ||
  asksAtOnce(text) ||
  asksInWords(text) ||
  givesTask(text) ||
  asksAfterTitle(text)
