import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons'
import type { Body } from '../../../shared/model/body.ts'
import type { ClockRule } from '../../../shared/model/clock.ts'
import { useAct } from '../../ui/index.ts'
import { recipientKindWords } from '../clock/index.ts'
import { interimWords, startWords } from './rule-words.ts'

const useStyles = makeStyles({
  frame: { alignSelf: 'stretch', overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', minWidth: '520px' },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'break-word',
  },
  head: { fontWeight: tokens.fontWeightSemibold, ':not(:last-child)': { width: '28%' } },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  arrows: { display: 'flex', flexWrap: 'nowrap' },
})

const periodOf = ({ amount, unit, firstDayCounts }: ClockRule): string => {
  if (amount === null) return 'No time is set'
  const units = amount === 1 ? unit.replace(/s$/u, '') : unit
  return `${amount} ${units}${firstDayCounts ? ', first day counted' : ''}`
}

const askedBy = ({ committeeFunction, bodyIds }: ClockRule, bodies: readonly Body[]): string => {
  const names = bodyIds.flatMap((id) => bodies.find((body) => body.id === id)?.name ?? [])
  if (names.length === 0) return committeeFunction ?? 'Any committee'
  return committeeFunction === null ? names.join(', ') : `${committeeFunction} (${names.join(', ')})`
}

const headers = ['Rule and its source', 'Who answers, and to whom', 'Time', 'Change']

/** The rules as a table, in the order in which they hold. */
export const RuleTable = ({
  rules,
  bodies,
  onEdit,
  onMove,
}: {
  readonly rules: readonly ClockRule[]
  readonly bodies: readonly Body[]
  readonly onEdit: (id: string) => void
  readonly onMove: (from: number, by: -1 | 1) => void
}) => {
  const styles = useStyles()
  const save = useAct('clock.saveRule', {
    said: (_, { name, retired }) => (retired ? `Retired the rule “${name}”.` : `“${name}” is gone by again.`),
    undoable: true,
  })
  return (
    // What scrolls must scroll by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} tabIndex={0} role="group" aria-label="Rules, in order">
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map((words) => (
              <th key={words} scope="col" className={`${styles.cell} ${styles.head}`}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, at) => (
            <tr key={rule.id}>
              <th scope="row" className={styles.cell}>
                {rule.name}{' '}
                {rule.retired && (
                  <Badge appearance="outline" color="informative">
                    Retired
                  </Badge>
                )}
                <span className={styles.quiet}>{rule.source}</span>
              </th>
              <td className={styles.cell}>
                {recipientKindWords[rule.recipientKind]}
                <span className={styles.quiet}>{askedBy(rule, bodies)}</span>
              </td>
              <td className={styles.cell}>
                {periodOf(rule)}
                <span className={styles.quiet}>From: {startWords[rule.startsOn]}</span>
                <span className={styles.quiet}>An interim response: {interimWords[rule.interim]}</span>
              </td>
              <td className={styles.cell}>
                <span className={styles.acts}>
                  <Button
                    size="small"
                    aria-label={`Edit the rule ${rule.name}`}
                    onClick={() => onEdit(rule.id)}
                  >
                    Edit
                  </Button>
                  <Button
                    size="small"
                    aria-label={`${rule.retired ? 'Use again' : 'Retire'} the rule ${rule.name}`}
                    disabledFocusable={save.isPending}
                    onClick={() => save.mutate({ ...rule, retired: !rule.retired })}
                  >
                    {rule.retired ? 'Use again' : 'Retire'}
                  </Button>
                  <span className={styles.arrows}>
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<ArrowUpRegular />}
                      aria-label={`Move the rule ${rule.name} up`}
                      disabledFocusable={at === 0}
                      onClick={() => at > 0 && onMove(at, -1)}
                    />
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<ArrowDownRegular />}
                      aria-label={`Move the rule ${rule.name} down`}
                      disabledFocusable={at === rules.length - 1}
                      onClick={() => at < rules.length - 1 && onMove(at, 1)}
                    />
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
