import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { Dismiss20Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { WorkspaceState } from '../../shared/model/workspace.ts'

/** What the officer should know about the workspace before working in it. */
export const Notices = ({ state: { notice } }: { readonly state: WorkspaceState }) => {
  const [read, setRead] = useState<string | null>(null)
  if (notice === null || notice === read) return null
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{notice}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<Dismiss20Regular />}
            aria-label="Dismiss"
            onClick={() => setRead(notice)}
          />
        }
      />
    </MessageBar>
  )
}
