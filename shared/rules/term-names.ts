import type { Term, TermKind } from '../model/term.ts'

/** The names of a recommendation's terms of one kind: "East; West"; empty where it has none. */
export const termNames = ({ terms }: { readonly terms: readonly Term[] }, kind: TermKind): string =>
  terms
    .filter((term) => term.kind === kind)
    .map(({ name }) => name)
    .join('; ')
