import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { SearchRegular, WarningRegular } from '@fluentui/react-icons'
import type { Candidate } from '../../../shared/model/queue.ts'
import { findingRule } from '../../../shared/rules/finding-rules.ts'
import { recognisedWords } from '../../../shared/rules/recognised-words.ts'
import { confidenceWords, ruleWords } from './candidate-words.ts'

const useStyles = makeStyles({
  why: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
  careful: { color: tokens.colorStatusWarningForeground3 },
  rule: { marginTop: tokens.spacingVerticalXXS },
  summary: {
    width: 'fit-content',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  fired: { color: tokens.colorNeutralForeground2 },
})

/** As it stands within a sentence: "a row of a table"; words in capitals keep them. */
const within = (title: string): string =>
  title.replace(/^[A-Z](?=[a-z]|\s[a-z])/u, (first) => first.toLowerCase())

/** Which rule found a candidate, by which words, and how sure it is. */
export const WhyFound = ({
  candidate: { confidence, fired, recognised, rule },
}: {
  readonly candidate: Pick<Candidate, 'confidence' | 'fired' | 'recognised' | 'rule'>
}) => {
  const styles = useStyles()
  const finds = findingRule(rule)?.finds
  return (
    <div className={styles.why}>
      {confidence < 0.7 ? (
        <WarningRegular className={mergeClasses(styles.icon, styles.careful)} aria-hidden />
      ) : (
        <SearchRegular className={styles.icon} aria-hidden />
      )}
      <span>
        {confidenceWords(confidence)}. Found by the words <q className={styles.fired}>{fired}</q>:{' '}
        {within(ruleWords(rule))}.{recognised !== undefined && ` ${recognisedWords(recognised)}.`}
        {finds !== undefined && (
          <details className={styles.rule}>
            <summary className={styles.summary}>What is found this way</summary>
            {finds}
          </details>
        )}
      </span>
    </div>
  )
}
