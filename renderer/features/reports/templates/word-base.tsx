import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  Title3,
  tokens,
} from '@fluentui/react-components'
import { DocumentRegular } from '@fluentui/react-icons'
import { Failure, Loading, Refusal, useAct, useAnswer } from '../../../ui/index.ts'
import { useGivenFile } from './use-given-file.ts'

const useStyles = makeStyles({
  base: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  name: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  gives: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

const size = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('en-GB')} KB`

/** The council's own Word file: what reports take from it, a page to look at, and how to do without it. */
export const WordBase = () => {
  const styles = useStyles()
  const { data, error, refetch } = useAnswer('reports.base', {})
  const set = useAct('reports.setBase', {
    said: 'Word files are written on it from now on.',
    failuresShown: true,
  })
  const remove = useAct('reports.removeBase', { said: 'Word files have Revisit’s own look again.' })
  const sample = useAct('reports.openSample')
  const choose = useGivenFile('.docx,.dotx', (file) => set.mutate({ file }))
  if (error !== null) return <Failure error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading label="Looking for the Word file" />
  const { base } = data
  return (
    <section className={styles.base} aria-label="Word file">
      <Title3 as="h2" className={styles.title}>
        The council’s Word file
      </Title3>
      <Text className={styles.quiet}>
        Word reports take their styles, headers, footers and page from it. Revisit keeps a copy.
      </Text>
      {base === null ? (
        <Text>None is chosen: Word reports have Revisit’s own look.</Text>
      ) : (
        <>
          <Text weight="semibold" className={styles.name}>
            {base.name}{' '}
            <Text weight="regular" className={styles.quiet}>
              {size(base.bytes)}
            </Text>
          </Text>
          {base.gives === null ? (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>Revisit can’t use its copy any more. Choose the file again.</MessageBarBody>
            </MessageBar>
          ) : (
            <ul className={styles.gives}>
              {base.gives.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <Refusal error={set.error} />
      <div className={styles.acts}>
        <Button icon={<DocumentRegular />} disabledFocusable={set.isPending} onClick={choose}>
          {base === null ? 'Choose a Word file…' : 'Choose another…'}
        </Button>
        <Button disabledFocusable={sample.isPending} onClick={() => sample.mutate({})}>
          Look at a sample page
        </Button>
        {base !== null && (
          <Button disabledFocusable={remove.isPending} onClick={() => remove.mutate({})}>
            Do without it
          </Button>
        )}
      </div>
    </section>
  )
}
