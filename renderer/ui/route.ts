import { useMemo, useSyncExternalStore } from 'react'

/** The sections of the window in the order of the rail, which is that of their keys: Ctrl+1, Ctrl+2… */
export const sections = [
  'home',
  'papers',
  'queue',
  'recommendations',
  'reports',
  'reviews',
  'bodies',
  'search',
  'actions',
  'settings',
] as const
export type Section = (typeof sections)[number]

/** Where in the app: `#/papers/<id>?block=12`. */
export type Route = {
  readonly section: Section
  /** What is opened in the section: a paper, a set, a recommendation; null: its list. */
  readonly id: string | null
  readonly query: Readonly<Record<string, string>>
}

const isSection = (word: string | undefined): word is Section =>
  (sections as readonly (string | undefined)[]).includes(word)

/** Reads a location hash; one that names no section is the papers list. */
export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const [section, id] = path.split('/')
  return {
    section: isSection(section) ? section : 'papers',
    id: isSection(section) && id ? decodeURIComponent(id) : null,
    query: Object.fromEntries(new URLSearchParams(query)),
  }
}

/** The hash of a place in the app, for links: `<Link href={hrefOf({ section: 'papers', id })}>`. */
export const hrefOf = ({
  section,
  id = null,
  query = {},
}: Pick<Route, 'section'> & Partial<Route>): string => {
  const search = new URLSearchParams(query).toString()
  return `#/${section}${id === null ? '' : `/${encodeURIComponent(id)}`}${search && `?${search}`}`
}

const subscribe = (onChange: () => void) => {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** Where the app is; the component draws again when that changes. */
export const useRoute = (): Route => {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => parseRoute(hash), [hash])
}

/** Goes to a place. `replace`: without a step for "back" (a filter typed, a row chosen). */
export const navigate = (
  route: Pick<Route, 'section'> & Partial<Route>,
  { replace = false }: { readonly replace?: boolean } = {},
): void => {
  const href = hrefOf(route)
  if (!replace) window.location.hash = href
  else window.location.replace(href)
}
