import type { JudgementKind } from '../model/recommendation.ts'

/** What the words of a minute say that the panel decided. Only a person records it. */
export type SuggestedJudgement = { readonly kind: JudgementKind; readonly words: string }

// A refusal is read before what it refuses: "not be signed off".
const phrases: readonly (readonly [JudgementKind, RegExp])[] = [
  [
    'continue monitoring',
    /\bnot (?:yet )?(?:be )?(?:signed off|closed|discharged)\b|\b(?:stays?|remains?|kept|left|keep|leave)\s(?:it\s)?(?:open|on the (?:tracker|list)|under review)\b|\bcontinues? (?:to (?:be )?)?(?:monitor(?:ed|ing)?|review(?:ed)?)\b|(?<!\bno )\b(?:further|continued) monitoring\b|\bmonitoring (?:should |to |will )?continues?\b/i,
  ],
  ['reopened', /\b(?:be |was |were |is |are )?re-?opened\b/i],
  [
    'escalated',
    /\bbe (?:escalated|referred (?:back )?to (?:the )?(?:cabinet|executive|council|leader|chief executive))\b|\bwas escalated\b/i,
  ],
  [
    'signed off',
    /\b(?:be |been |was |were |is |are )?signed[- ]off\b|\bno further monitoring\b|\bmonitoring (?:is |was )?no longer (?:required|needed)\b|\b(?:be|been) (?:closed|discharged|accepted as completed?)\b|\bremoved? from the (?:tracker|list)\b/i,
  ],
]

/** The judgement that a resolution's words suggest, with the words; null where they say none. */
export const suggestedJudgement = (text: string): SuggestedJudgement | null => {
  for (const [kind, phrase] of phrases) {
    const [words] = phrase.exec(text) ?? []
    if (words !== undefined) return { kind, words: words.trim() }
  }
  return null
}
