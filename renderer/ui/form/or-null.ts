/** null for a field left empty. */
export const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim())
