import { Input, makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useState } from 'react'
import type { Paper } from '../../../shared/model/paper.ts'
import { pageMeant, printedNumber } from './pages/page-name.ts'

const useStyles = makeStyles({
  box: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  input: { width: '3.8em', minWidth: 'auto' },
  words: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
})

/** Which page is read, and the way to another: by its printed number, or its place in the file. */
export const PageBox = ({
  paper,
  page,
  count,
  onGoTo,
}: {
  readonly paper: Paper
  /** 1-based. */
  readonly page: number
  readonly count: number
  readonly onGoTo: (page: number) => void
}) => {
  const styles = useStyles()
  const [typed, setTyped] = useState<string | null>(null)
  const printed = printedNumber(paper, page)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation()
      setTyped(null)
    }
    if (event.key !== 'Enter') return
    event.preventDefault()
    const meant = pageMeant(paper, typed ?? '', count)
    setTyped(null)
    if (meant !== null) onGoTo(meant)
  }
  return (
    <span className={styles.box}>
      <Input
        size="small"
        className={styles.input}
        input={{ className: styles.words }}
        aria-label="Page"
        title="Go to a page: type its number and press Enter (Ctrl+G)"
        value={typed ?? printed ?? String(page)}
        onFocus={(event) => event.target.select()}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={() => setTyped(null)}
        onKeyDown={press}
        data-page-box
      />
      {printed === null
        ? `of ${count.toLocaleString('en-GB')}`
        : `(${page} of ${count.toLocaleString('en-GB')})`}
    </span>
  )
}
