import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import { counted } from '../../../shared/rules/counted.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { useAct } from '../../ui/index.ts'

/** Warns that nothing backs the workspace up, with the way to change that. */
export const BackupNotice = ({ days, last }: { readonly days: number; readonly last: string | null }) => {
  const backup = useAct('workspace.backup', { said: ({ file }) => `Backed up to ${file}` })
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {last === null ? 'No backup has been made yet' : `No backup for ${counted(days, 'day')}`}
        </MessageBarTitle>
        {last === null
          ? `There is ${counted(days, 'day')} of work here that only this computer has.`
          : `The last one was made on ${statedDateWords(last)}.`}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={backup.isPending} onClick={() => backup.mutate({})}>
          Back up now
        </Button>
      </MessageBarActions>
    </MessageBar>
  )
}
