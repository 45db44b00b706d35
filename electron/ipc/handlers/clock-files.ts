import type { clockFilesContract } from '../../../shared/contract/clock-files.ts'
import { draftChaser, exportCalendar, type Services } from '../../services/index.ts'
import type { HandlersOf } from './handlers-of.ts'
import { asks } from './with-workspace.ts'

export const clockFilesHandlers = (services: Services): HandlersOf<typeof clockFilesContract> => ({
  'clock.exportCalendar': asks(services, ({ workspace }) => exportCalendar(services.options, workspace)),
  'clock.draftChaser': asks(services, ({ workspace }, { id }) =>
    draftChaser(services.options, workspace, id),
  ),
})
