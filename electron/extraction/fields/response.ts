import type { SuggestedResponse } from '../../../shared/model/candidate.ts'
import type { ResponseKind } from '../../../shared/model/recommendation.ts'

const answers: readonly (readonly [ResponseKind, RegExp])[] = [
  [
    'rejected',
    /^(?:reject(?:ed)?|not (?:accepted|agreed|supported|approved)|disagree[d]?|declined|refused|no|n)\b|^(?:cabinet|executive|council|the council|the cabinet|the executive) (?:do(?:es)? not|did not|can ?not) (?:accept|agree|support)\b/i,
  ],
  [
    'accepted in part',
    /^(?:(?:part(?:ly|ially)?|in part)(?: |-)?(?:accepted|agreed|supported|approved)?|(?:accepted|agreed|supported|approved|accept|agree)[ ,]+(?:\(?in part\)?|partly|partially|with (?:amendments?|changes|modifications?))|yes,? in part)\b/i,
  ],
  [
    'accepted in principle',
    /^(?:(?:accepted|agreed|supported|approved|accept|agree|yes)[ ,]+(?:\(?in principle\)?|subject to)|in principle)\b/i,
  ],
  ['deferred', /^(?:deferred|defer|to be (?:considered|decided)|under consideration|pending)\b/i],
  ['not required', /^(?:not required|no response (?:is )?(?:required|needed))\b/i],
  [
    'accepted',
    /^(?:(?:fully |recommendation )?(?:accepted|agreed|endorsed|approved|supported|adopted|accept|agree|yes|y)|(?:the )?(?:cabinet|executive|council|management) (?:accepts?|agrees?|supports?|accepted|agreed))\b/i,
  ],
  ['noted', /^(?:noted|note|acknowledged|received)\b/i],
]

const inProse =
  /\b(?:cabinet|executive|mayor|council|board|leader|trust) (?:has |have |had )?(?:formally |unanimously )?((?:did not|does not|do not|declined to|refused to) (?:accept|agree)|rejected|accepted|agreed|endorsed|noted|deferred)(?: (?:in part|in principle|partly|partially))? (?:to )?(?:this|the|all|that) (?:\w+ )?(?:recommendations?|proposals?)\b/i

/** The answer that a response column or label gives in its first words; null where it gives none. */
export const responsePrinted = (words: string): SuggestedResponse | null => {
  const line = words.replace(/\s+/g, ' ').trim().slice(0, 300)
  for (const [kind, shape] of answers) {
    const match = shape.exec(line)
    if (match === null) continue
    const rest = line.slice(match[0].length).replace(/^[\s.,;:–—-]+/, '')
    return { kind, words: match[0].trim(), ...(rest === '' ? {} : { rest }) }
  }
  return null
}

/** "Cabinet did not accept this recommendation": an answer told in commentary. */
export const responseIn = (commentary: string): SuggestedResponse | null => {
  const match = inProse.exec(commentary.slice(0, 6000))
  if (match === null) return null
  const verb = (match[1] ?? '').toLowerCase()
  const kind: ResponseKind = /not|declined|refused|reject/.test(verb)
    ? 'rejected'
    : / (?:in part|partly|partially) /.test(match[0])
      ? 'accepted in part'
      : match[0].includes(' in principle ')
        ? 'accepted in principle'
        : verb === 'noted'
          ? 'noted'
          : verb === 'deferred'
            ? 'deferred'
            : 'accepted'
  return { kind, words: match[0] }
}

const ofRecommendations = /\brecommendations?\b/i
/** "That (all) the scrutiny recommendations 1 to 3 …": they are what is decided on. */
const subject = String.raw`^(?:that )?(?:\([a-z\d]+\) )?(?:all |each |of |the |scrutiny |panel['’]?s? |committee['’]?s? )*recommendations?\b[^.]{0,160}?`
const deciding = '(?:accepts?|approves?|agrees?|endorses?|adopts?|supports?)'
const decidedOn = '(?:accepted|approved|agreed|endorsed|adopted|supported)'
const body = '(?:(?:the )?(?:cabinet|executive|council|board|mayor|leader|trust|governors) )?(?:to )?'

const decided: readonly (readonly [ResponseKind, RegExp])[] = [
  [
    'rejected',
    /\bnot (?:be )?(?:accepted|approved|agreed|supported|adopted|endorsed|progressed)\b|\b(?:be |is |are |was |were )(?:rejected|declined|refused)\b|^(?:that )?(?:the )?(?:\w+ )?rejects?\b/i,
  ],
  [
    'accepted in part',
    new RegExp(
      String.raw`\b${decidedOn} (?:in part|partly|partially|with (?:amendments?|changes|modifications?))\b|\b(?:part(?:ly|ially)|in part) ${decidedOn}\b`,
      'i',
    ),
  ],
  ['accepted in principle', new RegExp(String.raw`\b${decidedOn} (?:in principle|subject to)\b`, 'i')],
  ['deferred', /\bdeferred\b|^(?:that )?(?:the )?(?:\w+ )?defers?\b/i],
  [
    'accepted',
    new RegExp(
      String.raw`${subject}\b(?:be|are|is|were|was|been) (?:\w+ly |all )*${decidedOn}\b|^(?:that )?${body}(?:\w+ly )*(?:${deciding}|${decidedOn}) (?:all )?(?:of )?(?:the )?(?:[\w’']+ ){0,3}recommendations?\b`,
      'i',
    ),
  ],
  ['noted', new RegExp(String.raw`${subject}\b(?:be|are|is|were|was) (?:received and )?noted\b`, 'i')],
]

/**
 * "That recommendations 1 to 3 of the review be approved": the answer that a decision gives to recommendations; null
 * where it decides on none.
 */
export const responseDecided = (resolution: string): SuggestedResponse | null => {
  const line = resolution.replace(/\s+/g, ' ').trim().slice(0, 400)
  if (!ofRecommendations.test(line)) return null
  for (const [kind, shape] of decided) {
    const match = shape.exec(line)
    if (match !== null) return { kind, words: match[0].trim() }
  }
  return null
}
