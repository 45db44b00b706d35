import type { QueryClient } from '@tanstack/react-query'
import type { ChannelName } from '../../shared/contract.ts'
import type { EventOf } from '../../shared/contract/events.ts'

export type Topic = EventOf<'data.changed'>['topics'][number]

const everything: readonly Topic[] = [
  'papers',
  'candidates',
  'recommendations',
  'reviews',
  'exports',
  'workspace',
]

/**
 * Which changes make an answer stale. A channel that only acts, and drafts, are not listed: nothing that
 * they answer is kept.
 */
const staleBy: Partial<Record<ChannelName, readonly Topic[]>> = {
  'workspace.state': everything,
  'papers.list': ['papers', 'candidates', 'workspace'],
  'papers.get': ['papers', 'candidates', 'workspace'],
  'papers.blocks': ['papers', 'workspace'],
  'parts.list': ['papers', 'workspace'],
  'versions.list': ['papers', 'workspace'],
  'versions.foundAgain': ['papers', 'recommendations', 'candidates', 'workspace'],
  'papers.jobs': ['workspace'],
  'scans.jobs': ['papers', 'workspace'],
  'candidates.sets': ['candidates', 'papers', 'reviews', 'workspace'],
  'candidates.found': ['candidates', 'papers', 'reviews', 'workspace'],
  'candidates.list': ['candidates', 'papers', 'recommendations', 'reviews', 'workspace'],
  'candidates.matches': ['candidates', 'recommendations', 'reviews', 'workspace'],
  'candidates.dismissals': ['candidates', 'papers', 'workspace'],
  'recommendations.list': ['recommendations', 'reviews', 'workspace'],
  'lists.groups': everything,
  'bulk.preview': ['recommendations', 'reviews', 'workspace'],
  'recommendations.get': ['recommendations', 'reviews', 'papers', 'workspace'],
  'recommendations.history': ['recommendations', 'reviews', 'workspace'],
  'recommendations.timeline': ['recommendations', 'reviews', 'papers', 'workspace'],
  'actions.list': ['recommendations', 'reviews', 'candidates', 'papers', 'workspace'],
  'actions.get': ['recommendations', 'reviews', 'candidates', 'papers', 'workspace'],
  'actions.history': ['recommendations', 'reviews', 'workspace'],
  'links.list': ['recommendations', 'reviews', 'workspace'],
  'reviews.list': ['reviews', 'recommendations', 'workspace'],
  'reviews.get': ['reviews', 'recommendations', 'papers', 'workspace'],
  'revisits.get': ['reviews', 'recommendations', 'candidates', 'workspace'],
  'revisits.lines': ['reviews', 'recommendations', 'candidates', 'papers', 'workspace'],
  'revisits.work': ['reviews', 'recommendations', 'candidates', 'papers', 'workspace'],
  'clock.rules': ['workspace'],
  'clock.previewRemoval': ['recommendations', 'reviews', 'workspace'],
  'clock.of': ['recommendations', 'reviews', 'workspace'],
  'council.settings': ['workspace'],
  'council.terms': ['recommendations', 'workspace'],
  'bodies.list': ['reviews', 'recommendations', 'candidates', 'workspace'],
  'roles.list': ['reviews', 'recommendations', 'workspace'],
  'roles.unmatched': ['reviews', 'recommendations', 'workspace'],
  'views.list': ['workspace'],
  'search.find': everything,
  'search.hits': everything,
  'search.suggest': everything,
  'workspace.waysBack': ['workspace'],
  'home.overview': everything,
  'home.needs': everything,
  'home.progress': ['recommendations', 'reviews', 'workspace'],
  'home.clocks': ['recommendations', 'reviews', 'workspace'],
  'reports.list': ['reviews', 'workspace'],
  'reports.base': ['workspace'],
  'templates.list': ['workspace'],
  'templates.get': ['workspace'],
  'templates.preview': ['recommendations', 'reviews', 'workspace'],
  'reports.open': ['recommendations', 'reviews', 'papers', 'workspace'],
  'reports.versions': ['workspace'],
  'reports.compare': ['workspace'],
  'reports.charts': ['recommendations', 'reviews', 'papers', 'workspace'],
  'reports.exports': ['exports', 'workspace'],
  'exports.list': ['exports', 'workspace'],
  'erasure.list': ['workspace'],
  'reports.quotes': ['recommendations', 'reviews', 'papers', 'workspace'],
  'reports.preview': ['recommendations', 'reviews', 'workspace'],
}

/** True where a change in one of `topics` can change the answer of the channel. */
const isStaledBy = (name: string, topics: readonly Topic[]): boolean =>
  (staleBy[name as ChannelName] ?? []).some((topic) => topics.includes(topic))

/** What an act on a channel can have changed; main's own event says it again, this only makes it prompt. */
export const topicsOfAct = (name: ChannelName): readonly Topic[] => {
  // It opens a file and changes nothing.
  if (['papers.openOriginal', 'bulk.preview', 'history.stop'].includes(name)) return []
  // A file leaves, and the log of them says so.
  if (['lists.export', 'clock.exportCalendar', 'clock.draftChaser'].includes(name)) return ['exports']
  const noun = name.slice(0, name.indexOf('.'))
  if (noun === 'papers' || noun === 'versions') return ['papers', 'candidates']
  if (noun === 'candidates') return ['papers', 'candidates', 'recommendations', 'reviews']
  if (['bodies', 'roles', 'reviews', 'revisits'].includes(noun))
    return ['reviews', 'recommendations', 'candidates', 'papers']
  if (['recommendations', 'actions', 'links', 'bulk'].includes(noun))
    return ['recommendations', 'reviews', 'candidates']
  if (noun === 'home') return ['workspace']
  if (noun === 'clock' || noun === 'council') return ['recommendations', 'reviews', 'workspace']
  // What is typed, drawn or written to a file changes nothing that another screen shows.
  if (
    [
      'reports.saveText',
      'reports.drawPages',
      'reports.stopWriting',
      'reports.openSample',
      'templates.export',
    ].includes(name)
  )
    return []
  if (['views', 'reports', 'templates'].includes(noun)) return ['workspace']
  if (noun === 'history' || noun === 'workspace') return everything
  return []
}

/** Asks again for everything on the screen that the topics touch. */
export const refresh = (client: QueryClient, topics: readonly Topic[]): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey: [name] }) => isStaledBy(String(name), topics) })
