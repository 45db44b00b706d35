import { firstCapital } from '../../../shared/rules/first-capital.ts'

/** A field of the history, readable: "dueDate" is "due date". */
export const fieldWords = (field: string): string =>
  firstCapital(
    field
      .replaceAll(/[._]/g, ' ')
      .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase(),
  )
