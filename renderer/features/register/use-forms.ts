import { useOpenedForm } from './use-opened-form.ts'

/** Whether a form is open, and how it is opened and closed. */
export type OpenedForm = readonly [open: boolean, setOpen: (open: boolean) => void]

/** The forms of one opened recommendation; one left with something typed in it is open again. */
export const useForms = (id: string) => ({
  progress: useOpenedForm(`progress:${id}`),
  response: useOpenedForm(`response:${id}`),
  recipient: useOpenedForm(`recipient:${id}`),
  due: useOpenedForm(`due:${id}`),
  judgement: useOpenedForm(`judgement:${id}`),
  action: useOpenedForm(`action:${id}`),
  link: useOpenedForm(`link:${id}`),
  edit: useOpenedForm(`edit:${id}`),
})

export type Forms = ReturnType<typeof useForms>
