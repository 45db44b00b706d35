import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { Refusal, request, type useAct, useAnswer } from '../../ui/index.ts'
import { exportedFormatWords } from '../../../shared/lists/exported.ts'

const useStyles = makeStyles({
  bar: { flexShrink: 0, marginInline: tokens.spacingHorizontalL, marginBottom: tokens.spacingVerticalS },
  writing: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
  },
  progress: { flex: '1 1 0' },
  hash: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  path: { overflowWrap: 'anywhere' },
})

/** An export on its way, which can be stopped; where the file is, with its fingerprint; or why there is none. */
export const ExportState = ({
  id,
  act,
}: {
  readonly id: string
  readonly act: ReturnType<typeof useAct<'reports.write'>>
}) => {
  const styles = useStyles()
  const soFar =
    useAnswer('reports.writing', { id }, { enabled: act.isPending, every: 300 }).data?.progress ?? null
  if (act.isPending) {
    // With all done the file is put together, which takes as long as it takes.
    const share = soFar === null || soFar.done === soFar.total ? null : soFar.done / soFar.total
    return (
      <div className={styles.writing} role="status">
        <span>Writing {exportedFormatWords[act.variables.format]}</span>
        <ProgressBar
          className={styles.progress}
          aria-label="Writing the file"
          {...(share !== null && { value: share })}
        />
        {share !== null && <span aria-hidden>{Math.floor(100 * share)} %</span>}
        <Button
          size="small"
          onClick={() => void request('reports.stopWriting', { id, what: 'file' }).catch(() => {})}
        >
          Cancel
        </Button>
      </div>
    )
  }
  const close = (
    <MessageBarActions
      containerAction={
        <Button appearance="transparent" aria-label="Close" icon={<DismissRegular />} onClick={act.reset} />
      }
    />
  )
  if (act.error !== null) {
    return (
      <Refusal error={act.error} className={styles.bar}>
        {close}
      </Refusal>
    )
  }
  const written = act.data?.export ?? null
  if (written === null) return null
  return (
    <MessageBar intent="success" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>Saved</MessageBarTitle>
        <span className={styles.path}>{written.file}</span>
        {written.leftOut !== null && <span> {written.leftOut}</span>}
        <span className={styles.hash}>SHA-256 {written.sha256}</span>
      </MessageBarBody>
      {close}
    </MessageBar>
  )
}
