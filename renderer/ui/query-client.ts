import { QueryClient } from '@tanstack/react-query'
import { refresh } from './topics.ts'

/**
 * Everything is on this computer, so an answer stays good until main says that it changed; nothing is asked
 * again on focus, and a refusal is not tried again behind the officer's back.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { retry: false, networkMode: 'always' },
    },
  })

/** Keeps the answers fresh by main's events. Returns the function that stops it. */
export const listenForChanges = (client: QueryClient): (() => void) => {
  const stopData = window.revisit.on('data.changed', ({ topics }) => void refresh(client, topics))
  const stopImports = window.revisit.on(
    'imports.changed',
    () => void client.invalidateQueries({ queryKey: ['papers.jobs'] }),
  )
  const stopScans = window.revisit.on(
    'scans.changed',
    () => void client.invalidateQueries({ queryKey: ['scans.jobs'] }),
  )
  return () => {
    stopScans()
    stopData()
    stopImports()
  }
}
