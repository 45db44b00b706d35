import { Button, CounterBadge, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { NeedGroup } from '../../../shared/model/home.ts'
import { NeedList } from './need-list.tsx'
import { NeedRow } from './need-row.tsx'
import { needHeadings } from './need-words.ts'

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** What needs a person for one reason: how many, the first few, the rest on request, and what was put away. */
export const NeedGroupSection = ({ group }: { readonly group: NeedGroup }) => {
  const styles = useStyles()
  const { kind, total, dismissed, first } = group
  const [all, setAll] = useState(false)
  const [away, setAway] = useState(false)
  const heading = needHeadings[kind]
  return (
    <section className={styles.group} aria-label={heading}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" size={400} className={styles.title}>
          {heading}
        </Text>
        <CounterBadge count={total} overflowCount={9999} showZero color="informative" />
      </div>
      {all ? (
        <NeedList kind={kind} dismissed={false} />
      ) : (
        <ul className={styles.list}>
          {first.map((need) => (
            <NeedRow key={need.key} need={need} away={false} />
          ))}
        </ul>
      )}
      <div className={styles.acts}>
        {total > first.length && (
          <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${total.toLocaleString('en-GB')}`}
          </Button>
        )}
        {dismissed > 0 && (
          <Button size="small" appearance="subtle" aria-expanded={away} onClick={() => setAway(!away)}>
            {away ? 'Hide what was put away' : `${dismissed} put away`}
          </Button>
        )}
      </div>
      {away && dismissed > 0 && <NeedList kind={kind} dismissed />}
    </section>
  )
}
