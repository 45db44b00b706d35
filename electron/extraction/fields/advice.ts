import { sentencesOf, type Span } from '../paper/sentences.ts'
import { advisedIn } from './own-advice.ts'

export type Advice = { readonly span: Span; readonly fired: string }

/** "First,", "Finally," or "In the longer term" before the advice itself. */
const lead =
  /^(?:(?:and|so|but) )?(?:overall|(?:first|second|third|fourth|fifth|last)(?:ly)?|finally|also|looking (?:ahead|forward)|in addition|meanwhile|therefore|for (?:this|these|that) reasons?|in the (?:short|long|medium|short|near)(?:er)?[ -]term|as a first step|to this end),?\s+/i

const should =
  /^([A-Z][^.;:()]{0,140}?) (?:should|ought to|needs? to|could (?:usefully|helpfully)|(?:may|might) (?:also )?wish to)(?:,? (?:also|then|now|jointly|together|therefore|each))?,? (be )?([a-z-]+)/

/** Said, thought, wanted or laid down by others; supposed. */
const reported =
  /\b(?:sa(?:id|ys?)|told|tells?|thought|thinks?|felt|feels?|believed?s?|suggests?|suggested|argue[sd]?|ask(?:ed|s)|want(?:ed|s)?|hope[sd]?|aims?|goal|guid(?:ance|elines?)|acts?|laws?|regulations?|duty|standards?|policy|according|whether|if|that|why|how|who|which|recommend\w*)\b/i

/** People at large, and figures: what they should do or how they should be read is advice to readers. */
const notActors =
  /^(?:(?:the|these|this|those|our|all|most|every|each|no|any|some) )?(?:\w+ )?(?:data|figures?|numbers?|results?|rates?|comparisons?|estimates?|readers?|users|nobody|no one|everybody|everyone|people|child(?:ren)?|adults|parents|patients|residents|women|men|anyone|you|babies|pupils|tenants|customers|clients|applicants|visitors|teenagers|drivers|carers|we|I|there|what)\b(?!['’]|[^.;]*\b(?:services?|teams?|boards?|panels?|leads?)$)/i
const pronoun = /^(?:It|They)$/

const actor =
  /\b(?:councils?|boards?|trusts?|nhs|hospitals?|partners?|partnership|services?|teams?|commissioners?|providers?|schools?|practices|director|head|group|cabinet|committee|public health|authority|association|university|company|officers?|manager)\b/i
const effects =
  /^(?:have|know|expect|feel|seem|remain|become|mean|result|help|improve|reduce|lead|rise|fall|benefit|see|save|allow|enable|make|cost|take|last|begin|start|cover|reach|be|not|never|always|only|have|apply|bring)$/
const readAs =
  /^(?:read|noted|treated|seen|borne|interpreted|taken|remembered|used|regarded|viewed|understood|considered|compared|expected|stressed|emphasi[sz]ed|recogni[sz]ed|able|aware|possible|clear|a|an|the|no|in|of|at|on|more|less|as|so|well|like)$/

const needed =
  /^(?:An?|More|Better|Clearer|Further|Stronger|Earlier|New|Closer) [a-z][^.;:\d]{3,80}? (?:is|are) (?:also |urgently |now )?needed\b/

/** "There is a clear need for a joint strategy", "It will be important for the trust to…": asked of those who run things, and of nobody by name. */
const impersonal: readonly RegExp[] = [
  /^There (?:is|remains) (?:(?:also|clearly|now|still|an?|considerable|clear|urgent|strong|pressing|particular) ){0,4}(?:need|case|scope) (?:to (?!(?:note|say|suppose|believe)\b)|for (?:an?|the|more|better|stronger|closer|joint|new|clearer|further|all|each)\b)/,
  /^It (?:is|will be) (?:also )?(?:\w+ly )?(?:important|vital|essential|critical|crucial|imperative) (?:for|that) (?:the |all |each |every |both |local )?[^.;]{2,60}?\b(?:councils?|boards?|trusts?|partners?|partnership|services?|teams?|commissioners?|providers?|schools?|practices|agencies|authority|officers?)\b/,
]

const spoken = (words: string, goesOn: boolean): string | null => {
  const said = advisedIn(words)
  if (said !== null) return said
  const ask = should.exec(words)
  if (ask === null)
    return [needed, ...impersonal].map((shape) => shape.exec(words)?.[0]).find(Boolean) ?? null
  const fired = ask[0]
  const subject = ask[1] ?? ''
  const verb = ask[3] ?? ''
  if (reported.test(subject) || notActors.test(subject)) return null
  if (pronoun.test(subject) && !goesOn) return null
  if (/^(?:This|These|Those)$/.test(subject)) return null
  if (ask[2] !== undefined) return readAs.test(verb) ? null : fired
  const canDo = actor.test(subject) || pronoun.test(subject)
  // "Babies need to sleep" tells what they need; only who can be asked needs to do something.
  if (/ needs? to\b/.test(fired) && !canDo) return null
  return (canDo ? /^(?:have|know|expect|be|not|see|feel)$/ : effects).test(verb) ? null : fired
}

/** The sentences of a paragraph in which its writer says what should be done, without the words that count them off. */
export const adviceIn = (text: string): readonly Advice[] => {
  const found: Advice[] = []
  let goesOn = false
  for (const { start, end } of sentencesOf(text)) {
    const first = lead.exec(text.slice(start, end))?.[0].length ?? 0
    const rest = text.slice(start + first, end)
    const fired: string | null = /[:"“”]/.test(rest) ? null : spoken(capitalised(rest), goesOn)
    goesOn = fired !== null
    if (fired !== null) found.push({ span: { start: start + first, end }, fired })
  }
  return found
}

const capitalised = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
