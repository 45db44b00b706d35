import { Body1, Caption1, LargeTitle, Subtitle2, makeStyles, tokens } from '@fluentui/react-components'
import { Beaker24Regular, FolderAdd24Regular, FolderOpen24Regular } from '@fluentui/react-icons'
import { useState } from 'react'
import { useAct } from '../../ui/index.ts'
import { SamplePreparing } from './sample-preparing.tsx'
import { StartChoice } from './start-choice.tsx'

const useStyles = makeStyles({
  page: {
    height: '100%',
    overflow: 'auto',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  middle: {
    maxWidth: '920px',
    minHeight: '100%',
    margin: '0 auto',
    padding: tokens.spacingHorizontalXXXL,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
    gap: tokens.spacingVerticalXXL,
  },
  title: { margin: 0 },
  lead: {
    maxWidth: '62ch',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  where: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalL,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  version: { color: tokens.colorNeutralForeground3 },
})

/** First start: what Revisit is, three ways to begin, and where the data lives. */
export const StartScreen = ({ version }: { readonly version: string }) => {
  const styles = useStyles()
  const [preparing, setPreparing] = useState(false)
  const sample = useAct('workspace.createSample')
  const create = useAct('workspace.create')
  const choose = useAct('workspace.choose')
  const busy = sample.isPending || create.isPending || choose.isPending
  const look = () => {
    setPreparing(true)
    sample.mutate({}, { onError: () => setPreparing(false) })
  }
  return (
    <main className={styles.page}>
      <div className={styles.middle}>
        <div className={styles.head}>
          <LargeTitle as="h1" className={styles.title}>
            Revisit
          </LargeTitle>
          <Body1 className={styles.lead}>
            Drop in your minutes, agenda packs and scrutiny reports. Revisit finds every recommendation in
            them, tied to the page and the words it came from. You confirm, follow what happens next, and
            write the revisit report from it.
          </Body1>
        </div>
        {preparing ? (
          <SamplePreparing />
        ) : (
          <div className={styles.choices}>
            <StartChoice
              icon={<Beaker24Regular />}
              title="Look around with the sample"
              words="Papers of an invented council, already read. Nothing you do there touches your own work."
              first
              disabled={busy}
              onChoose={look}
            />
            <StartChoice
              icon={<FolderAdd24Regular />}
              title="Start an empty workspace"
              words="For your own papers. You can bring in a few first, and more at any time."
              disabled={busy}
              onChoose={() => create.mutate({})}
            />
            <StartChoice
              icon={<FolderOpen24Regular />}
              title="Open a workspace…"
              words="One you made before, or the folder that the backups of a lost computer were copied to."
              disabled={busy}
              onChoose={() => choose.mutate({})}
            />
          </div>
        )}
        <div className={styles.where}>
          <Subtitle2 as="h2">Where your data lives</Subtitle2>
          <Body1>
            In one folder on this computer, in your own user profile. Revisit has no account and no server,
            and sends nothing anywhere. Your papers are copied in; the originals stay where they are,
            untouched.
          </Body1>
          <Caption1 className={styles.version}>Version {version}</Caption1>
        </div>
      </div>
    </main>
  )
}
