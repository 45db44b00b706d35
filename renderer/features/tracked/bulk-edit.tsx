import { Button } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import { useSelected } from '../../ui/index.ts'
import { BulkDialog } from './bulk-dialog.tsx'

/** Edits the selected rows of a list at once. */
export const BulkEdit = ({ list }: { readonly list: 'recommendations' | 'actions' }) => {
  const { ids, clear } = useSelected()
  const [open, setOpen] = useState(false)
  // Nothing is selected then, and this button goes: the list takes the focus.
  const onDone = () => {
    clear()
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main [role$="grid"]')?.focus())
  }
  return (
    <>
      <Button appearance="primary" icon={<EditRegular />} onClick={() => setOpen(true)}>
        Edit selected…
      </Button>
      {open && <BulkDialog list={list} ids={ids} onDone={onDone} onClose={() => setOpen(false)} />}
    </>
  )
}
