import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontal20Regular, Open20Regular, TextQuote20Regular } from '@fluentui/react-icons'
import { type RefObject, useState } from 'react'
import type { Citation } from '../../../shared/model/citation.ts'
import type { Paper } from '../../../shared/model/paper.ts'
import { useTell } from '../toasts.tsx'
import { useAct } from '../use-act.ts'
import { quotedSource } from './quoted-source.ts'
import { selectedWords } from './selected-words.ts'

type Words = { readonly words: string; readonly page: number | null }

/** What else can be done with a paper that is read. */
export const PaperMenu = ({
  paper,
  highlight,
  citedPage,
  place,
}: {
  readonly paper: Paper
  readonly highlight: Citation | null
  /** The page of the highlight. */
  readonly citedPage: number | null
  readonly place: RefObject<HTMLElement | null>
}) => {
  const tell = useTell()
  const openOriginal = useAct('papers.openOriginal')
  // Opening the menu moves the focus, and with it the selection may go.
  const [selected, setSelected] = useState<Words | null>(null)
  const cited: Words | null =
    highlight === null || highlight.quote === '' ? null : { words: highlight.quote, page: citedPage }
  const copied = selected ?? cited
  const copy = async (): Promise<void> => {
    if (copied === null) return
    await navigator.clipboard.writeText(quotedSource(copied.words, paper, copied.page))
    tell.done('Copied the words with their source.')
  }
  return (
    <Menu onOpenChange={(_, { open }) => open && setSelected(selectedWords(place.current))}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label="More about this paper"
          title="More"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<TextQuote20Regular />}
            disabled={copied === null}
            subText={
              selected !== null
                ? 'The words that are selected'
                : cited !== null
                  ? 'The words that are marked'
                  : 'Select words first'
            }
            onClick={() => void copy()}
          >
            Copy words with their source
          </MenuItem>
          <MenuItem
            icon={<Open20Regular />}
            subText="In its own program, to print it too"
            onClick={() => openOriginal.mutate({ id: paper.id })}
          >
            Open original
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
