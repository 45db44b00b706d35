import type { RecipientKind } from '../../model/clock.ts'

// In order: a chief executive and an executive director are officers, a cabinet member is the executive.
const kinds: readonly (readonly [RecipientKind, RegExp])[] = [
  [
    'officer',
    /\bchief (?:executive|officer|finance)\b|\b(?:executive|strategic|corporate|assistant|service|interim|deputy) director\b|\bdirector (?:of|for)\b|\bhead of\b|\b(?:service|team|programme|project) (?:manager|lead)\b|\bmonitoring officer\b|\bofficers?$/i,
  ],
  [
    'executive',
    /\bcabinet\b|\bexecutive\b|\bportfolio holder\b|\bleader of the council\b|\belected mayor\b/i,
  ],
  ['council', /^(?:the )?(?:full )?council$|\bfull council\b|\bcouncil meeting\b/i],
  [
    'partner',
    /\bNHS\b|\bICB\b|\bintegrated care\b|\btrust\b|\bhospitals?\b|\bpolice\b|\bfire (?:and|&) rescue\b|\bprobation\b|\bcombined authority\b|\buniversity\b|\bcollege\b|\bhousing association\b|\bpartnership\b|\bLtd\b|\blimited\b|\bplc\b|\bcompany\b/i,
  ],
]

/** What kind of recipient a name sounds like; shown as a guess until a person says it. */
export const likelyRecipientKind = (name: string): RecipientKind =>
  kinds.find(([, words]) => words.test(name.trim()))?.[0] ?? 'other'
