import { Button, Tooltip } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'
import type { OpenedForm } from '../form/use-opened-form.ts'

/** The button of a part that opens its form, with the key that does the same; it goes while the form is open. */
export const OpenForm = ({
  form: [open, setOpen],
  press,
  icon,
  subtle = false,
  children,
}: {
  readonly form: OpenedForm
  /** The key, as it is printed on a keyboard. */
  readonly press: string
  readonly icon: ReactElement
  readonly subtle?: boolean
  readonly children: ReactNode
}) =>
  !open && (
    <Tooltip relationship="description" content={press}>
      <Button appearance={subtle ? 'subtle' : 'secondary'} icon={icon} onClick={() => setOpen(true)}>
        {children}
      </Button>
    </Tooltip>
  )
