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

/** True where a text says somewhere that something should be done. */
export const asksInWords = (text: string): boolean => modal.test(text.slice(0, 2000))

/** "Health visitors to ask at every contact", "Commissioners and providers to agree…": who, and what to do. */
const whoTo = /^(?:The |All |Each )?[A-Z][^.:;]{1,90}? to ([a-z]+(?:-[a-z]+)?)\b/
const finite =
  /\b(?:is|are|was|were|has|have|had|will|would|can|may|need|needs|continue[sd]?|began|rose|fell|aims?|seeks?)\b/

export const givesTask = (text: string): boolean => {
  const match = whoTo.exec(text.slice(0, 200))
  return match !== null && isTaskVerb(match[1] ?? '') && !finite.test(match[0])
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
