import { Button, makeStyles, Text, Title3, tokens } from '@fluentui/react-components'
import { ArrowImportRegular } from '@fluentui/react-icons'
import { templates } from '../../../../shared/model/report.ts'
import { counted } from '../../../../shared/rules/counted.ts'
import { templateNames } from '../../../../shared/rules/report/template-names.ts'
import {
  Failure,
  hrefOf,
  Loading,
  navigate,
  Refusal,
  ScreenHead,
  useAct,
  useEvery,
} from '../../../ui/index.ts'
import { templateUses } from '../template-words.ts'
import { TemplateLine } from './template-line.tsx'
import { useGivenFile } from './use-given-file.ts'
import { WordBase } from './word-base.tsx'

const useStyles = makeStyles({
  screen: { flex: '1 1 0', minHeight: 0, overflowY: 'auto' },
  title: { margin: 0 },
  below: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(320px, 100%), 1fr))',
    gap: tokens.spacingHorizontalXXL,
    padding: `0 ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
    alignItems: 'start',
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const Own = () => {
  const styles = useStyles()
  const { rows, error, retry } = useEvery('templates.list', {})
  if (error !== null) return <Failure error={error} onRetry={retry} />
  if (rows === undefined) return <Loading label="Looking for templates" />
  return (
    <section aria-label="Our own templates">
      <Title3 as="h2" className={styles.title}>
        Our own
      </Title3>
      {rows.length === 0 ? (
        <Text block className={styles.quiet}>
          None yet. Copy one of Revisit’s and change it, or import one from a file.
        </Text>
      ) : (
        <ul className={styles.list}>
          {rows.map(({ id, label, ofReview, parts, reports }) => (
            <TemplateLine
              key={id}
              which={{ own: id }}
              label={label}
              about={[
                ofReview ? 'On one review' : 'On one review or all the tracker',
                counted(parts, 'part'),
                reports === 0 ? 'no report has it' : `${counted(reports, 'report')} with it`,
              ].join(' · ')}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

/** The shapes that reports take: the council's own, Revisit's, and the Word file that both are written on. */
export const TemplatesScreen = () => {
  const styles = useStyles()
  const bring = useAct('templates.import', {
    said: 'Imported the template.',
    undoable: true,
    failuresShown: true,
    onDone: ({ id }) => navigate({ section: 'reports', query: { template: id } }),
  })
  const choose = useGivenFile('.json', (file) => bring.mutate({ file }))
  return (
    <div className={styles.screen} tabIndex={-1}>
      <ScreenHead
        back={{ href: hrefOf({ section: 'reports' }), words: 'All reports' }}
        title="Templates"
        acts={
          <Button icon={<ArrowImportRegular />} disabledFocusable={bring.isPending} onClick={choose}>
            Import a template…
          </Button>
        }
      />
      <div className={styles.below}>
        <div className={styles.column}>
          <Refusal error={bring.error} />
          <Own />
          <WordBase />
        </div>
        <section aria-label="Revisit’s templates">
          <Title3 as="h2" className={styles.title}>
            Revisit’s
          </Title3>
          <ul className={styles.list}>
            {templates.map((one) => (
              <TemplateLine
                key={one}
                which={{ builtIn: one }}
                label={templateNames[one]}
                about={templateUses[one]}
              />
            ))}
          </ul>
        </section>
      </div>
    </div>
  )
}
