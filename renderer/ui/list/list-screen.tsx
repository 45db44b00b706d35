import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { ListName } from '../../../shared/model/list-name.ts'
import { navigate, type Section, useRoute } from '../route.ts'
import { Screen } from '../screen.tsx'
import { SplitPane } from '../split-pane.tsx'
import { useKeysIn } from '../use-keys-in.ts'
import { goesToFilter, isTyping } from './list-keys.ts'

/** The row of a list that the route opens, and the way back from it. */
export type Opened = {
  readonly id: string | null
  /** The one that was open last: the list goes on from it. */
  readonly lastId: string | null
  /** Where the keys of a pane are heard: also from the list beside it. */
  readonly screen: RefObject<HTMLDivElement | null>
  /** Back to the list, which gets the focus. */
  readonly onClose: () => void
}

/** What is opened of the list that a section shows. */
export const useOpened = (section: Section): Opened => {
  const { id } = useRoute()
  const screen = useRef<HTMLDivElement>(null)
  const returning = useRef(false)
  const [lastId, setLast] = useState(id)
  if (id !== null && id !== lastId) setLast(id)
  useEffect(() => {
    if (id !== null || !returning.current) return
    returning.current = false
    screen.current?.querySelector<HTMLElement>('[role$="grid"]')?.focus()
  }, [id])
  const onClose = () => {
    returning.current = true
    navigate({ section })
  }
  return { id, lastId, screen, onClose }
}

/** The screen of a list: its heading, the list, and the row that the route opens beside it or on a page of its own. */
export const ListScreen = ({
  opened: { id, screen },
  name,
  title,
  noun,
  acts,
  table,
  pane,
  page,
}: {
  readonly opened: Opened
  /** Of the list: its filter has the key "/". */
  readonly name: ListName
  readonly title: string
  /** What a row is called in the names of the two panes: "Recommendation". */
  readonly noun: string
  readonly acts?: ReactNode
  readonly table: ReactNode
  /** The opened row beside the list. */
  readonly pane: ReactNode
  /** The opened row instead of heading, list and pane; null beside them. */
  readonly page?: ReactNode
}) => {
  useKeysIn(screen, (event) => {
    if (!goesToFilter(event) || isTyping(event.target)) return
    event.preventDefault()
    document.getElementById(`${name}-filter`)?.focus()
  })
  return (
    <Screen ref={screen} instead={page} title={title} acts={acts}>
      {id === null ? (
        table
      ) : (
        <SplitPane
          name={name}
          label="Width of the list"
          initial={42}
          names={['List', noun]}
          shownAlone="second"
          first={table}
          second={pane}
        />
      )}
    </Screen>
  )
}
