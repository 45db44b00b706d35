import { createContext, useContext } from 'react'

/** The selected rows of the list around it, for what can be done with them. */
export type Selected = { readonly ids: readonly string[]; readonly clear: () => void }

const Context = createContext<Selected>({ ids: [], clear: () => undefined })

export const SelectedContext = Context.Provider

export const useSelected = (): Selected => useContext(Context)
