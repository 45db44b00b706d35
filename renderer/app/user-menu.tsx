import {
  Avatar,
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
  Tooltip,
} from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { useAct } from '../ui/index.ts'

/** Who is working: the name that goes into the history, and where it is changed. */
export const UserMenu = ({ user }: { readonly user: string }) => {
  const [open, setOpen] = useState(false)
  const [name, setName] = useState(user)
  const setUser = useAct('workspace.setUser', {
    said: ({ user: changed }) => `You are working as ${changed}.`,
    onDone: () => setOpen(false),
  })
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '') setUser.mutate({ name })
  }
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        setName(user)
        setOpen(data.open)
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Tooltip content={`Working as ${user}`} relationship="description">
          <Button
            appearance="transparent"
            shape="circular"
            icon={<Avatar name={user} size={28} color="brand" />}
          />
        </Tooltip>
      </DialogTrigger>
      <DialogSurface>
        <form onSubmit={save}>
          <DialogBody>
            <DialogTitle>Who is working</DialogTitle>
            <DialogContent>
              <Field label="Your name" hint="Every change you make is recorded under this name.">
                <Input value={name} maxLength={120} onChange={(_, { value }) => setName(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>Cancel</Button>
              </DialogTrigger>
              <Button type="submit" appearance="primary" disabled={name.trim() === '' || setUser.isPending}>
                Save
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}
