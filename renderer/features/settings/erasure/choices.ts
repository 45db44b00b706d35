import type { RequestOf } from '../../../../shared/contract.ts'
import type { ErasureFound } from '../../../../shared/contract/erasure.ts'
import type { PlaceKind } from '../../../../shared/model/erasure.ts'

/** Of one kind: whether its places are taken out, and those to which the other applies. */
export type Choice = { readonly takes: boolean; readonly except: ReadonlySet<string> }
export type Choices = ReadonlyMap<PlaceKind, Choice>

/** As proposed: all that was found, but other papers that print a paper's words. */
export const firstChoices = ({ groups }: Pick<ErasureFound, 'groups'>): Choices =>
  new Map(groups.map(({ kind, proposed, except }) => [kind, { takes: proposed, except: new Set(except) }]))

const none: Choice = { takes: false, except: new Set() }

export const choiceOf = (choices: Choices, kind: PlaceKind): Choice => choices.get(kind) ?? none

export const isTaken = ({ takes, except }: Choice, id: string): boolean => takes !== except.has(id)

/** The same with one place ticked or not. */
export const withPlace = (choices: Choices, kind: PlaceKind, id: string, taken: boolean): Choices => {
  const { takes, except } = choiceOf(choices, kind)
  const others = new Set(except)
  if (taken === takes) others.delete(id)
  else others.add(id)
  return new Map(choices).set(kind, { takes, except: others })
}

/** The same with all of a kind ticked or not. */
export const withKind = (choices: Choices, kind: PlaceKind, taken: boolean): Choices =>
  new Map(choices).set(kind, { takes: taken, except: new Set() })

/** How many of a kind's places are ticked. */
export const takenOf = ({ takes, except }: Choice, total: number): number =>
  takes ? total - except.size : except.size

/** How many places are ticked in all. */
export const takenInAll = (choices: Choices, { groups }: Pick<ErasureFound, 'groups'>): number =>
  groups.reduce((sum, { kind, total }) => sum + takenOf(choiceOf(choices, kind), total), 0)

/** As the erasure is asked for. */
export const asked = (choices: Choices): RequestOf<'erasure.erase'>['choices'] =>
  [...choices].map(([kind, { takes, except }]) => ({ kind, takes, except: [...except] }))
