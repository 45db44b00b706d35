import {
  Button,
  Caption1,
  Link,
  ProgressBar,
  Text,
  Tooltip,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import {
  ArrowClockwise16Regular,
  CheckmarkCircle20Filled,
  Clock20Regular,
  Dismiss16Regular,
  DocumentSync20Regular,
  ErrorCircle20Filled,
  SubtractCircle20Regular,
} from '@fluentui/react-icons'
import type { ReactElement } from 'react'
import type { ImportJob } from '../../../shared/model/paper.ts'
import { hrefOf, useAct } from '../../ui/index.ts'
import { isOver, jobWords } from './import-words.ts'

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: 'flex', color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, gap: '2px' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
})

const icons: Readonly<Record<ImportJob['state'], ReactElement>> = {
  waiting: <Clock20Regular />,
  reading: <DocumentSync20Regular />,
  finding: <DocumentSync20Regular />,
  storing: <DocumentSync20Regular />,
  done: <CheckmarkCircle20Filled />,
  failed: <ErrorCircle20Filled />,
  cancelled: <SubtractCircle20Regular />,
}

/** One paper on its way in: where it is, what went wrong and what to do, and the way to stop or try again. */
export const ImportLine = ({ job }: { readonly job: ImportJob }) => {
  const styles = useStyles()
  const cancel = useAct('papers.cancel')
  const retry = useAct('papers.retry')
  const { id, name, state, paperId, next, progress } = job
  return (
    <li className={styles.line}>
      <span
        className={mergeClasses(
          styles.icon,
          state === 'done' && styles.good,
          state === 'failed' && styles.bad,
        )}
        aria-hidden
      >
        {icons[state]}
      </span>
      <div className={styles.words}>
        {paperId === null ? (
          <Text className={styles.name}>{name}</Text>
        ) : (
          <Link className={styles.name} href={hrefOf({ section: 'papers', id: paperId })}>
            {name}
          </Link>
        )}
        <Caption1 className={mergeClasses(styles.quiet, state === 'failed' && styles.bad)}>
          {jobWords(job)}
        </Caption1>
        {next !== null && <Caption1 className={styles.quiet}>{next}</Caption1>}
        {!isOver(job) && state !== 'waiting' && (
          <ProgressBar
            {...(progress !== null && state === 'reading' && { value: progress })}
            aria-label={`Adding ${name}`}
          />
        )}
      </div>
      {isOver(job) ? (
        state !== 'done' && (
          <Button
            size="small"
            icon={<ArrowClockwise16Regular />}
            aria-label={`Try again: ${name}`}
            onClick={() => retry.mutate({ job: id })}
          >
            Try again
          </Button>
        )
      ) : (
        <Tooltip content={`Cancel ${name}`} relationship="label">
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss16Regular />}
            onClick={() => cancel.mutate({ job: id })}
          />
        </Tooltip>
      )}
    </li>
  )
}
