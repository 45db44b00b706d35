import { z } from 'zod'
import { nothing } from './window.ts'

export const clockFilesContract = {
  /** Asks where to save the calendar of what is due; `file` is null where the person cancels. */
  'clock.exportCalendar': {
    request: nothing,
    answer: z.object({ file: z.string().nullable(), days: z.int() }),
  },
  /** Asks where to save a draft letter to a recipient whose response is overdue ('not-overdue'). */
  'clock.draftChaser': {
    request: z.object({ id: z.string() }),
    answer: z.object({ file: z.string().nullable() }),
  },
} as const
