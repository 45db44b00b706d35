import { Button, Input, makeStyles, ProgressBar, ToggleButton, tokens } from '@fluentui/react-components'
import {
  ChevronDown20Regular,
  ChevronUp20Regular,
  Dismiss20Regular,
  Search20Regular,
  TextCaseTitle20Regular,
  TextWholeWord20Regular,
} from '@fluentui/react-icons'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Search } from './use-search.ts'

const useStyles = makeStyles({
  bar: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // Over the bar's own edge, so that nothing below moves when it comes and goes.
  progress: { position: 'absolute', insetInline: 0, bottom: '-1px' },
  words: { flex: '1 1 9em', minWidth: '8em', maxWidth: '22em' },
  count: {
    flex: 'none',
    minWidth: '6.5em',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
})

const countWords = ({ words, hits, isDone, at }: Search): string => {
  if (words.trim() === '') return ''
  const count = hits.length.toLocaleString('en-GB')
  if (at === null) return isDone ? 'Not found' : 'Searching…'
  const place = (at + 1).toLocaleString('en-GB')
  return isDone ? `${place} of ${count}` : `${place} of ${count}…`
}

/** Search within the paper: how many places, and from one to the next. */
export const FindBar = ({
  search,
  onClose,
}: {
  readonly search: Search
  /** The focus has to go where one reads. */
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const input = useRef<HTMLInputElement>(null)
  const { options, choose, step } = search
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault()
      event.stopPropagation()
      onClose()
    } else if (event.key === 'Enter' && event.target === input.current) {
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from any of its controls
    <div role="search" className={styles.bar} onKeyDown={press} data-find-bar>
      <Input
        input={{ ref: input }}
        className={styles.words}
        size="small"
        type="text"
        aria-label="Find in this paper"
        placeholder="Find in this paper"
        contentBefore={<Search20Regular />}
        value={search.words}
        onChange={(_, { value }) => search.ask(value)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronUp20Regular />}
        aria-label="Previous place"
        title="Previous place (Shift+Enter)"
        disabled={search.at === null}
        onClick={() => step(-1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        aria-label="Next place"
        title="Next place (Enter)"
        disabled={search.at === null}
        onClick={() => step(1)}
      />
      <ToggleButton
        size="small"
        appearance="subtle"
        icon={<TextCaseTitle20Regular />}
        aria-label="Match case"
        title="Match case"
        checked={options.matchCase}
        onClick={() => choose({ ...options, matchCase: !options.matchCase })}
      />
      <ToggleButton
        size="small"
        appearance="subtle"
        icon={<TextWholeWord20Regular />}
        aria-label="Whole words"
        title="Whole words"
        checked={options.wholeWords}
        onClick={() => choose({ ...options, wholeWords: !options.wholeWords })}
      />
      <span className={styles.count} role="status">
        {countWords(search)}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<Dismiss20Regular />}
        aria-label="Close the search"
        title="Close (Escape)"
        onClick={onClose}
      />
      {!search.isDone && search.words.trim() !== '' && (
        <ProgressBar
          className={styles.progress}
          value={search.progress}
          thickness="medium"
          aria-label="Searching the paper"
        />
      )}
    </div>
  )
}
