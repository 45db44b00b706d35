import { makeStyles, SearchBox, Tab, TabList, Title2, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import { useDeferredValue } from 'react'
import { hitKinds, type HitKind } from '../../../shared/model/search.ts'
import { EmptyState, Failure, Loading, navigate, useAnswer, useRoute } from '../../ui/index.ts'
import { HitList } from './hit-list.tsx'
import { kindNames } from './hit-route.ts'

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', flex: '1 1 0', minHeight: 0 },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0`,
  },
  title: { margin: 0 },
  search: { maxWidth: '640px', width: '100%' },
  problem: { color: tokens.colorStatusDangerForeground1 },
  body: { flex: '1 1 0', minHeight: 0, overflowY: 'auto' },
})

/** "Search": every hit, a kind at a time. */
export const SearchScreen = () => {
  const styles = useStyles()
  const { query } = useRoute()
  const typed = query['text'] ?? ''
  const text = useDeferredValue(typed.trim())
  const found = useAnswer('search.find', { text, limit: 1 }, { enabled: text !== '', keepPrevious: true })
  const kinds = found.data?.sections.map(({ kind }) => kind) ?? []
  const asked = hitKinds.find((kind) => kind === query['kind'])
  const kind: HitKind | undefined = asked !== undefined && kinds.includes(asked) ? asked : kinds[0]
  const go = (next: Record<string, string>) =>
    navigate({ section: 'search', query: { ...query, ...next } }, { replace: true })
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <Title2 as="h1" className={styles.title}>
          Search
        </Title2>
        <SearchBox
          className={styles.search}
          aria-label="Search papers and the tracker"
          placeholder="Words, “a phrase”, status:overdue, body:…"
          value={typed}
          onChange={(_, { value }) => go({ text: value })}
        />
        {found.data?.problems.map((problem) => (
          <div key={problem} className={styles.problem} role="alert">
            {problem}
          </div>
        ))}
        {kind !== undefined && text !== '' && (
          <TabList
            selectedValue={kind}
            onTabSelect={(_, { value }) => go({ kind: String(value) })}
            aria-label="Kinds of hits"
          >
            {kinds.map((one) => (
              <Tab key={one} value={one}>
                {kindNames[one]}
              </Tab>
            ))}
          </TabList>
        )}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard too */}
      <div className={styles.body} tabIndex={0} role="region" aria-label="Hits">
        {text === '' ? (
          <EmptyState icon={<SearchRegular fontSize={32} />} title="Search papers and the tracker">
            Type words, or a phrase in quotation marks. Narrow it by in: (papers, actions, rounds…), type:,
            body:, review:, owner:, status:, before: and after:. Ctrl+K searches from anywhere and opens what
            it finds.
          </EmptyState>
        ) : found.error !== null ? (
          <Failure error={found.error} onRetry={() => void found.refetch()} />
        ) : found.data === undefined ? (
          <Loading label="Searching" />
        ) : kind === undefined ? (
          <EmptyState icon={<SearchRegular fontSize={32} />} title="Nothing was found">
            Try fewer words, the beginning of a word, or take a condition away.
          </EmptyState>
        ) : (
          <HitList key={`${kind} ${text}`} text={text} kind={kind} />
        )}
      </div>
    </div>
  )
}
