import { useOpenedForm } from '../../ui/index.ts'

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
