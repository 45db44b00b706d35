import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import type { AnswerOf } from '../../../shared/contract.ts'

const useStyles = makeStyles({
  hash: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground2,
  },
  path: { overflowWrap: 'anywhere' },
  bar: { marginBottom: tokens.spacingVerticalM },
})

/** Where the report was written, and its fingerprint, by which a copy can be told from a changed one. */
export const ExportResult = ({
  result: { file, sha256 },
  onClose,
}: {
  readonly result: AnswerOf<'reports.export'>
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  if (file === null) return null
  return (
    <MessageBar intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>Saved</MessageBarTitle>
        <span className={styles.path}>{file}</span>
        {sha256 !== null && <span className={styles.hash}>SHA-256 {sha256}</span>}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label="Close" icon={<DismissRegular />} onClick={onClose} />
        }
      />
    </MessageBar>
  )
}
