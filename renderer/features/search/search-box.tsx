import { Dialog, DialogSurface, Input, makeStyles, Spinner, tokens } from '@fluentui/react-components'
import { SearchRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { counted } from '../../../shared/rules/counted.ts'
import { reasonOf } from '../../ui/index.ts'
import { ChoiceList } from './choice-list.tsx'
import type { Command } from './command.ts'
import { useRecentSearches } from './recent.ts'
import { type Choice, showAll, useChoices } from './use-choices.ts'

const useStyles = makeStyles({
  surface: {
    padding: 0,
    width: 'min(720px, calc(100vw - 32px))',
    maxWidth: 'none',
    height: 'min(600px, calc(100vh - 64px))',
    margin: '32px auto auto',
    overflow: 'hidden',
  },
  box: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0 },
  input: { margin: tokens.spacingHorizontalM, flex: '0 0 auto' },
  problem: {
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    color: tokens.colorStatusDangerForeground1,
  },
  foot: {
    flex: '0 0 auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
})

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at >= last ? 0 : at + 1),
  ArrowUp: (at, last) => (at <= 0 ? last : at - 1),
  PageDown: (at, last) => Math.min(last, at + 8),
  PageUp: (at) => Math.max(0, at - 8),
}

const Box = ({
  commands,
  onClose,
}: {
  readonly commands: readonly Command[]
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const listId = useId()
  const { recent, remember } = useRecentSearches()
  const [typed, setTyped] = useState('')
  const [wanted, setAt] = useState(0)
  const { groups, problems, busy, error } = useChoices(typed, commands, recent)
  const choices = groups.flatMap((group) => group.choices)
  const last = choices.length - 1
  const at = Math.min(wanted, last)
  const optionId = (index: number): string => `${listId}-${index}`
  useEffect(() => {
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [listId, at])

  const type = (text: string) => {
    setTyped(text)
    setAt(0)
  }
  const choose = ({ does }: Choice) => {
    if ('stay' in does) return type(does.stay)
    remember(typed)
    onClose()
    does.go()
  }
  const press = (event: KeyboardEvent) => {
    const move = moves[event.key]
    const choice = choices[at]
    if (event.key === 'Enter' && event.ctrlKey && typed.trim() !== '') {
      remember(typed)
      onClose()
      showAll(typed.trim())
    } else if (event.key === 'Enter' && choice !== undefined) choose(choice)
    else if (move !== undefined && last >= 0) setAt(move(at, last))
    else return
    event.preventDefault()
  }
  const reason = error === null ? null : reasonOf(error)
  return (
    <div className={styles.box}>
      <Input
        className={styles.input}
        size="large"
        contentBefore={busy && typed.trim() !== '' ? <Spinner size="tiny" /> : <SearchRegular aria-hidden />}
        input={{
          role: 'combobox',
          'aria-label': 'Search papers and the tracker, or run a command',
          'aria-expanded': last >= 0,
          'aria-controls': listId,
          'aria-autocomplete': 'list',
          ...(last >= 0 && { 'aria-activedescendant': optionId(at) }),
        }}
        placeholder="Words, “a phrase”, status:overdue, or a command"
        value={typed}
        onChange={(_, { value }) => type(value)}
        onKeyDown={press}
      />
      {[...problems, ...(reason === null ? [] : [reason.message])].map((problem) => (
        <div key={problem} className={styles.problem} role="alert">
          {problem}
        </div>
      ))}
      <ChoiceList
        id={listId}
        groups={groups}
        at={at}
        optionId={optionId}
        nothing={typed.trim() !== '' && !busy && error === null}
        onChoose={choose}
        onAt={setAt}
      />
      <div className={styles.foot} role="status">
        {typed.trim() === '' || last < 0 ? '' : `${counted(choices.length, 'choice')}. `}
        Enter opens, Ctrl + Enter shows all hits, Esc closes
      </div>
    </div>
  )
}

/** Ctrl+K: finds anything, opens it, and runs commands. */
export const SearchBox = ({
  open,
  commands,
  onClose,
}: {
  readonly open: boolean
  readonly commands: readonly Command[]
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  return (
    <Dialog open={open} onOpenChange={(_, data) => data.open || onClose()}>
      <DialogSurface className={styles.surface} aria-label="Search and commands">
        <Box commands={commands} onClose={onClose} />
      </DialogSurface>
    </Dialog>
  )
}
