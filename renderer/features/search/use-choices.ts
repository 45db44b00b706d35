import { useDeferredValue } from 'react'
import { searchFields, type HitKind, type SearchPart } from '../../../shared/model/search.ts'
import { navigate, useAnswer } from '../../ui/index.ts'
import { type Command, commandsFor } from './command.ts'
import { completed, completing, fieldWords } from './completion.ts'
import { kindNames, routeOf } from './hit-route.ts'

/** One line of the box that can be chosen. */
export type Choice = {
  readonly id: string
  readonly title: readonly SearchPart[]
  readonly excerpt?: readonly SearchPart[] | null
  readonly about?: string
  /** `stay`: the box stays open, with `text` typed. */
  readonly does: { readonly stay: string } | { readonly go: () => void }
}
export type ChoiceGroup = { readonly id: string; readonly name: string; readonly choices: readonly Choice[] }

const plain = (text: string): readonly SearchPart[] => [{ text, marked: false }]

const suggestions = (typed: string, values: readonly string[]): readonly Choice[] => {
  const asked = completing(typed)
  return asked === null
    ? []
    : values.map((value) => ({
        id: `value-${value}`,
        title: plain(`${asked.field}:${value}`),
        does: { stay: completed(typed, asked, value) },
      }))
}

const group = (id: string, name: string, choices: readonly Choice[]): readonly ChoiceGroup[] =>
  choices.length === 0 ? [] : [{ id, name, choices }]

/** Goes to the screen with all hits. */
export const showAll = (text: string, kind?: HitKind): void =>
  navigate({ section: 'search', query: { text, ...(kind !== undefined && { kind }) } })

const beginning = (recent: readonly string[]): readonly ChoiceGroup[] => [
  ...group(
    'recent',
    'Searched lately',
    recent.map((text) => ({ id: `recent-${text}`, title: plain(text), does: { stay: text } })),
  ),
  ...group('fields', 'How to search', [
    {
      id: 'phrase',
      title: plain('“a phrase”'),
      about: 'words in quotation marks, as they stand; others are found as beginnings too',
      does: { stay: '"' },
    },
    ...searchFields.map((field) => ({
      id: `field-${field}`,
      title: plain(`${field}:`),
      about: fieldWords[field],
      does: { stay: `${field}:` },
    })),
  ]),
]

/** What the box offers for what is typed: values of a field, commands, and the first hits of every kind. */
export const useChoices = (typed: string, commands: readonly Command[], recent: readonly string[]) => {
  const text = useDeferredValue(typed.trim())
  const asked = completing(typed)
  const values = useAnswer(
    'search.suggest',
    { field: asked?.field ?? 'in', value: asked?.value ?? '' },
    { enabled: asked !== null, keepPrevious: true },
  )
  const found = useAnswer('search.find', { text }, { enabled: text !== '', keepPrevious: true })
  if (text === '') return { groups: beginning(recent), problems: [], busy: false, error: null }
  const sections = found.data?.sections ?? []
  const groups: readonly ChoiceGroup[] = [
    ...group('values', 'Finish the condition', suggestions(typed, values.data?.values ?? [])),
    ...group(
      'commands',
      'Commands',
      commandsFor(commands, typed).map(({ id, title, keys, run }) => ({
        id: `command-${id}`,
        title,
        ...(keys !== undefined && { about: keys }),
        does: { go: run },
      })),
    ),
    ...sections.flatMap(({ kind, hits, more }) =>
      group(kind, kindNames[kind], [
        ...hits.map((hit, place) => ({
          id: `${kind}-${place}`,
          title: hit.title,
          excerpt: hit.excerpt,
          about: hit.about,
          does: { go: () => navigate(routeOf(hit)) },
        })),
        ...(more
          ? [
              {
                id: `${kind}-more`,
                title: plain('Show all of these'),
                does: { go: () => showAll(text, kind) },
              },
            ]
          : []),
      ]),
    ),
  ]
  return {
    groups,
    problems: found.data?.problems ?? [],
    busy: found.isPending || found.isPlaceholderData,
    error: found.error,
  }
}
