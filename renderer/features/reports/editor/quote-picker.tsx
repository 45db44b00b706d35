import { Button, makeStyles, SearchBox, Tab, TabList, Text, tokens } from '@fluentui/react-components'
import { useDeferredValue, useState } from 'react'
import type { AnswerOf } from '../../../../shared/contract.ts'
import { quoteKinds } from '../../../../shared/contract/report-drafts.ts'
import { DialogFrame, Failure, Loading, useAnswer } from '../../../ui/index.ts'

type Quote = AnswerOf<'reports.quotes'>['rows'][number]

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '45vh', overflowY: 'auto' },
  choice: {
    display: 'block',
    width: '100%',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    marginBottom: tokens.spacingVerticalXS,
    whiteSpace: 'normal',
  },
  words: { display: 'block', overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

const kindWords = { recommendation: 'Recommendations', commentary: 'Commentary', paper: 'Papers' } as const

const shortened = (text: string): string => (text.length > 240 ? `${text.slice(0, 240)}…` : text)

/** Chooses words to quote: what was recommended, what was said on it, or any words of a paper. */
export const QuotePicker = ({
  reviewId,
  onChosen,
  onClose,
}: {
  readonly reviewId: string | null
  readonly onChosen: (quote: Quote) => void
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const [kind, setKind] = useState<(typeof quoteKinds)[number]>('recommendation')
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed)
  const found = useAnswer('reports.quotes', { text, kind, reviewId, limit: 50 }, { keepPrevious: true })
  const rows = found.data?.rows ?? []
  return (
    <DialogFrame
      title="Quote a paper"
      wide
      onClose={onClose}
      acts={<Button onClick={onClose}>Cancel</Button>}
    >
      <SearchBox
        aria-label="Words to quote"
        placeholder="Words of the quote"
        value={typed}
        onChange={(_, { value }) => setTyped(value)}
      />
      <TabList
        size="small"
        selectedValue={kind}
        onTabSelect={(_, { value }) => setKind(quoteKinds.find((one) => one === value) ?? kind)}
      >
        {quoteKinds.map((one) => (
          <Tab key={one} value={one}>
            {kindWords[one]}
          </Tab>
        ))}
      </TabList>
      {found.error !== null && <Failure error={found.error} onRetry={() => void found.refetch()} />}
      {found.data === undefined && found.error === null && <Loading label="Looking for words" />}
      {found.data !== undefined && rows.length === 0 && (
        <Text className={styles.quiet}>
          {kind === 'paper' && text.trim() === ''
            ? 'Type words that stand in the paper.'
            : 'Nothing with these words. What exempt papers say is not offered.'}
        </Text>
      )}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id}>
            <Button appearance="subtle" className={styles.choice} onClick={() => onChosen(row)}>
              <span className={styles.words}>{shortened(row.paragraphs.join(' '))}</span>
              <span className={styles.quiet}>{row.citation ?? 'Its source is not known'}</span>
            </Button>
          </li>
        ))}
      </ul>
    </DialogFrame>
  )
}
