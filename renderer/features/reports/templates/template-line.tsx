import {
  Button,
  Link,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { WhichTemplate } from '../../../../shared/contract/own-templates.ts'
import { hrefOf, useAct } from '../../../ui/index.ts'
import { CopyDialog } from './copy-dialog.tsx'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

/** One template of the list, and what can be done with it. */
export const TemplateLine = ({
  which,
  label,
  about,
}: {
  readonly which: WhichTemplate
  readonly label: string
  readonly about: string
}) => {
  const styles = useStyles()
  const [copying, setCopying] = useState(false)
  const save = useAct('templates.export', {
    said: ({ file }) => (file === null ? null : `Saved the template as ${file}.`),
  })
  const remove = useAct('templates.remove', { said: `Removed the template “${label}”.`, undoable: true })
  const id = 'own' in which ? which.own : which.builtIn
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <Link href={hrefOf({ section: 'reports', query: { template: id } })}>{label}</Link>
        <Text block size={200} className={styles.quiet}>
          {about}
        </Text>
      </div>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            aria-label={`More for ${label}`}
            icon={<MoreHorizontalRegular />}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setCopying(true)}>Copy it…</MenuItem>
            <MenuItem onClick={() => save.mutate(which)}>Save as a file…</MenuItem>
            {'own' in which && <MenuItem onClick={() => remove.mutate({ id: which.own })}>Remove</MenuItem>}
          </MenuList>
        </MenuPopover>
      </Menu>
      {copying && (
        <CopyDialog
          from={which}
          first={'own' in which ? `${label} (copy)` : `Our ${label.charAt(0).toLowerCase()}${label.slice(1)}`}
          onClose={() => setCopying(false)}
        />
      )}
    </li>
  )
}
