import { z } from 'zod'

/** A paper that looks like a later version of one here is offered as that; a person confirms or refuses it. */
export const versionStates = ['offered', 'confirmed', 'refused'] as const
export const versionStateSchema = z.enum(versionStates)
export type VersionState = z.infer<typeof versionStateSchema>

/**
 * What became of a quote in a later version: the same words in the same place, elsewhere, in other words, or
 * not there any more.
 */
export const foundAgainOutcomes = ['kept', 'moved', 'changed', 'gone'] as const
export const foundAgainOutcomeSchema = z.enum(foundAgainOutcomes)
export type FoundAgainOutcome = z.infer<typeof foundAgainOutcomeSchema>
