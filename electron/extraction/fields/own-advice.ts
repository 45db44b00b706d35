import { sentencesOf, type Span } from '../paper/sentences.ts'
import { isTaskVerb } from './task-verbs.ts'

export type OwnAdvice = { readonly span: Span; readonly fired: string }

const assessing =
  '(?:(?:health |needs |carers |oral )*(?:assessment|review|study|evaluation|report|audit|briefing|inquiry|investigation|research)|(?:lead |independent )?(?:reviewers?|authors?|evaluators?|researchers)|(?:peer|review|inspection|research|evaluation|project|audit) team|peers|panel|steering group|commission)'
const adverbs =
  '(?:,? (?:also|therefore|further|strongly|accordingly|would|do|now|thus|again|additionally|specifically),?)*'

/** The writer, in a verb of advising: "we also suggest", "the peer team would encourage", "this assessment recommends". */
const advises = new RegExp(
  `(?:\\b(?:we|I)|(?:^|[,;] (?:and |so )?|\\b(?:and|so|therefore) )(?:the|this|our) ${assessing})${adverbs} (recommends?|suggests?|propos(?:e|es)|advis(?:e|es)|advocates?|urges?|encourages?|asks?|invites?|calls? (?:on|for)|like to see)\\b`,
  'i',
)
/** "It is suggested that", "It is recommended the Board": nobody says it but the paper. */
const impersonal =
  /(?:^|^[A-Z][^.;:]{0,60}?,? )it is (?:also |therefore |further |strongly |hereby )*(recommended|suggested|advised|proposed)\b/i
/** "My third recommendation is that…", "Our advice to the board is to…" */
const named =
  /\b(?:my|our|the (?:panel|team|group|review(?:er)?|authors?)['’]s?) (?:\w+ ){0,3}(?:recommendation|advice|suggestion)(?: (?:to|for) [^.;:]{2,60}?)? (?:is|would be) (?:that|to|for)\b/i

/** Said of another time, or only supposed: before the verb that advises. */
const another =
  /\b(?:previous(?:ly)?|earlier|last (?:year|time)|in (?:19|20)\d\d|had|originally|whether|if|when|hope|wish|that)\b/i
const deontic =
  /\b(?:should|must|ought to|needs? to|be (?:\w+ly )?[a-z]+(?:ed|en|t|ne|de|ld|rn)|(?:is|are) (?:\w+ly )?(?!(?:due|related|linked|based|caused|explained|expected|needed|likely|seen)\b)[a-z]+(?:ed|en|ne|de))\b/i
const actor =
  /\b(?:council|boards?|trusts?|nhs|hospitals?|partners?|partnership|services?|teams?|commissioners?|providers?|schools?|practices?|director|head|group|cabinet|committee|public health|authorit(?:y|ies)|association|universit(?:y|ies)|company|officers?|managers?|ccgs?|icbs?|force|police|government|department|agenc(?:y|ies)|home|college|federation|network|chair)\b/i
/** A finite verb that only tells how things are. */
const tells =
  /^[^,;]{0,120}?\b(?:is|are|was|were|has|have|may|might|could|can|does|do|did|reflects?|seems?|remains?|shows?)\b/i

/** "…whether its policy is clear": tells of what they should look at. */
const within = /\b(?:whether|who|whom|which|whose|how|what|where|when|so that)\b.*/i

/** "that the Council and the CCG agree…", "the Council provide…": what is wished of somebody, in the subjunctive. */
const wished = (words: string): boolean => {
  const subject = /^(?:that )?((?:the |all |each |every |both |local )?[A-Za-z][^.;:]{1,120})/i.exec(
    words,
  )?.[1]
  return subject !== undefined && actor.test(subject.slice(0, 90)) && !tells.test(subject.replace(within, ''))
}

/** "the council to refresh", "on partners to sign": somebody, and what to do. */
const bids = (words: string): boolean => {
  const verb = /^[^.;:]{2,140}? to (?:\w+ly |also )?([a-z]+(?:-[a-z]+)?)\b/.exec(words)?.[1]
  return verb !== undefined && isTaskVerb(verb)
}

const isAsk = (verb: string, words: string): boolean => {
  const rest = words.trimStart()
  if (/^(?:urge|encourage|ask|invite|call|advise)/i.test(verb) && bids(rest)) return !toReaders.test(rest)
  if (/^calls? for/i.test(verb)) return true
  if (/^(?:recommend|propos|advocate|call|like)/i.test(verb))
    return /^(?:that|the|an?|all|each|every|[a-z]+ing|more|better|further)\b/i.test(rest) && !aims.test(rest)
  return /^(?:that|the|all|each|every)\b/i.test(rest) && (deontic.test(rest) || wished(rest))
}
const toReaders =
  /^(?:on |for )?(?:(?:any|all|our|the) )?(?:readers?|you|anyone|everyone|residents|people|respondents)\b/i
/** "recommends the service to friends", "recommend this report to all": no advice to those who run things. */
const aims = /^(?:the|this|that) [^.;:]{2,60} to (?:all|friends?|family|others|anyone|readers?|you)\b/i

/** What in a sentence says that its writer advises; null where nothing does. */
export const advisedIn = (words: string): string | null => {
  if (/["“”]|[:?]\s?[-–—]?$/.test(words)) return null
  const said = named.exec(words)
  if (said !== null) return said[0]
  const match = advises.exec(words) ?? impersonal.exec(words)
  const verb = match?.[1]
  if (match === null || verb === undefined || another.test(words.slice(0, match.index))) return null
  return isAsk(verb, words.slice(match.index + match[0].length)) ? match[0].replace(/^[,;\s]+/, '') : null
}

/** Most text has none of these words, and is not looked at closer. */
const mayAdvise = /\b(?:recommend|suggest|propos|advi[cs]|advocat|urge|encourag|ask|invite|call|like to see)/i

/** The sentences of a paragraph in which its writer advises in so many words. */
export const ownAdviceIn = (text: string): readonly OwnAdvice[] => {
  if (!mayAdvise.test(text)) return []
  return sentencesOf(text).flatMap((span) => {
    const fired = advisedIn(text.slice(span.start, span.end))
    return fired === null ? [] : [{ span, fired }]
  })
}
