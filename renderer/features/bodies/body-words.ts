import type { BodyKind, Kin } from '../../../shared/model/body.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

export type Noun = 'body' | 'role'

export const kindWords: Readonly<Record<BodyKind, string>> = {
  scrutiny: 'Scrutiny',
  executive: 'Executive',
  council: 'Council',
  partner: 'Partner',
  other: 'Other',
}

/** "People Panel (12 May 2026)", "People Panel". */
export const kinWords = ({ name, day }: Kin): string =>
  day === null ? name : `${name} (${statedDateWords(day)})`
