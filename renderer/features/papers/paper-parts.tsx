import {
  Button,
  Caption1,
  Link,
  Subtitle2,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { AnswerOf } from '../../../shared/contract.ts'
import { firstCapital } from '../../../shared/rules/first-capital.ts'
import { pagesWords, partKindWords, partName } from '../../../shared/rules/place-words.ts'
import { Failure, hrefOf, useAnswer, useRoute } from '../../ui/index.ts'
import { citationFrom } from './citation-from.ts'

type Part = AnswerOf<'parts.list'>['rows'][number]

/** Longer packs are folded, so that what was found in them is not pushed out of sight. */
const shown = 12

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke2}`,
  },
  appendix: { marginLeft: tokens.spacingHorizontalL },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const Copies = ({ copies }: Pick<Part, 'copies'>) => {
  const styles = useStyles()
  return copies.map(({ paperId, paperTitle, part, firstBlock }) => (
    <Caption1 key={`${paperId}-${firstBlock}`} className={styles.quiet}>
      {part === null ? 'The same paper is here on its own: ' : 'The same paper is in '}
      <Link href={hrefOf({ section: 'papers', id: paperId, query: { block: `${firstBlock}` } })}>
        {paperTitle}
        {part !== null && partName(part) !== '' && `, ${partName(part)}`}
      </Link>
      .
    </Caption1>
  ))
}

const PartLine = ({
  paperId,
  part,
  current,
}: {
  readonly paperId: string
  readonly part: Part
  readonly current: boolean
}) => {
  const styles = useStyles()
  const { kind, item, title, firstBlock, copies } = part
  const name = partName({ item, title })
  const about = [name === partKindWords[kind] ? '' : partKindWords[kind], pagesWords(part)]
    .filter(Boolean)
    .join(', ')
  return (
    <li
      className={mergeClasses(styles.part, kind === 'appendix' && styles.appendix, current && styles.current)}
    >
      <Link
        href={hrefOf({ section: 'papers', id: paperId, query: { block: `${firstBlock}` } })}
        aria-current={current ? 'location' : undefined}
      >
        {name === '' ? partKindWords[kind] : name}
      </Link>
      {about !== '' && <Caption1 className={styles.quiet}>{firstCapital(about)}</Caption1>}
      <Copies copies={copies} />
    </li>
  )
}

/** The papers in a pack, each a way to where it begins; of a single paper, where else it is. */
export const PaperParts = ({ paperId }: { readonly paperId: string }) => {
  const styles = useStyles()
  const { query } = useRoute()
  const [all, setAll] = useState(false)
  const { data, error, refetch } = useAnswer('parts.list', { id: paperId })
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return null
  const [first, ...others] = data.rows
  if (first === undefined) return null
  if (others.length === 0) {
    return first.copies.length === 0 ? null : (
      <section className={styles.section} aria-label="The same paper elsewhere">
        <Copies copies={first.copies} />
      </section>
    )
  }
  const block = citationFrom(query)?.block
  const current =
    block === undefined ? undefined : data.rows.findLast(({ firstBlock }) => firstBlock <= block)?.ordinal
  const rows = all ? data.rows : data.rows.slice(0, shown)
  return (
    <section className={styles.section} aria-label="Papers in this pack">
      <Subtitle2 as="h2">Papers in this pack</Subtitle2>
      <ol className={styles.list}>
        {rows.map((part) => (
          <PartLine key={part.ordinal} paperId={paperId} part={part} current={part.ordinal === current} />
        ))}
      </ol>
      {data.rows.length > shown && (
        <div>
          <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${data.rows.length} papers`}
          </Button>
        </div>
      )}
    </section>
  )
}
