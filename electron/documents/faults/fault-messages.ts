/** One fault to try: a good file, and the number of what is done to it. */
export type FaultAsked = { readonly path: string; readonly seed: number }

/** What the reader made of it; `wrong` is null where that is a document or a reason in words. */
export type FaultAnswer = { readonly fault: string; readonly outcome: string; readonly wrong: string | null }
