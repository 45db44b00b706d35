import { Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components'
import type { Paper } from '../../../shared/model/paper.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

const useStyles = makeStyles({
  header: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  title: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
})

/** Which paper is read. */
export const PaperHeader = ({
  paper,
  headingLevel,
}: {
  readonly paper: Paper
  readonly headingLevel: 1 | 2
}) => {
  const styles = useStyles()
  const from = [paper.body, paper.meetingDate && statedDateWords(paper.meetingDate)]
    .filter(Boolean)
    .join(', ')
  return (
    <div className={styles.header}>
      <Subtitle2 as={headingLevel === 1 ? 'h1' : 'h2'} block className={styles.title} title={paper.title}>
        {paper.title}
      </Subtitle2>
      {from !== '' && <Caption1 className={styles.quiet}>{from}</Caption1>}
    </div>
  )
}
