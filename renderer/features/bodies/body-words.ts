export { bodyKindWords as kindWords, kinWords } from '../../../shared/lists/named.ts'

export type Noun = 'body' | 'role'
