import { isTaskVerb } from './task-verbs.ts'

const verbs = new Set(
  (
    'accelerate achieve adapt adopt advocate align allocate amend appoint approve assess assign assure audit bring broaden build campaign capture carry change clarify clear co-design co-ordinate co-produce coordinate ' +
    'collaborate collate collect combine commission commit communicate complete conduct confirm consider consolidate consult continue convene create deal define delegate deliver demonstrate deploy design develop devise ' +
    'disseminate divert double draw drive embed empower enable encourage engage enhance ensure equip establish evaluate examine expand expedite explore extend facilitate finalise focus formalise foster fund give halve harness hire hold host identify ' +
    'implement improve include incorporate increase influence inform instigate integrate introduce invest investigate install invite involve join keep launch learn lead liaise lobby look maintain make mandate map maximise measure ' +
    'minimise mitigate monitor move note nominate offer open optimise organise oversee pay pilot plan plant prepare press prevent prioritise procure produce progress promote protect provide publicise publish pursue put raise reaffirm recognise ' +
    'recommission record recruit redesign reduce refer refine refresh reinforce reinstate remodel remove repeat replace report request require research resolve respond reopen retain retrofit review revise revisit roll safeguard scale secure seek ' +
    'send set share signpost simplify sponsor standardise strengthen streamline structure submit support survey sustain tackle switch take target test trial track train transform undertake update upgrade upskill urge use utilise widen work write'
  ).split(' '),
)

const isAskVerb = (word: string): boolean => verbs.has(word) || isTaskVerb(word)

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
  if (match === null || verb === undefined || !isAskVerb(verb)) return false
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
  return match !== null && isAskVerb(match[1] ?? '') && !finite.test(match[0])
}

/** True where a text asks for something, in any of the ways in which recommendations do. */
export const asksFor = (text: string): boolean =>
  /^(?:That|To)\s/.test(text) || asksAtOnce(text) || asksInWords(text) || givesTask(text)
