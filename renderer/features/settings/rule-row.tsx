import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { ClockRule } from '../../../shared/model/clock.ts'
import { useAct } from '../../ui/index.ts'
import { recipientKindWords } from '../clock/index.ts'
import { RemoveRule } from './remove-rule.tsx'
import { interimWords, startWords } from './rule-words.ts'

export const useCellStyles = makeStyles({
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'break-word',
  },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  arrows: { display: 'flex', flexWrap: 'nowrap' },
})

const periodOf = ({ amount, unit, firstDayCounts }: ClockRule): string => {
  if (amount === null) return 'No time is set'
  const units = amount === 1 ? unit.replace(/s$/u, '') : unit
  return `${amount} ${units}${firstDayCounts ? ', first day counted' : ''}`
}

/** One rule: what it says, and what can be done with it. */
export const RuleRow = ({
  rule,
  asked,
  onEdit,
  onUp,
  onDown,
  onRemoved,
}: {
  readonly rule: ClockRule
  /** The committees that it is for, in words. */
  readonly asked: string
  readonly onEdit: () => void
  /** null: it is the first. */
  readonly onUp: (() => void) | null
  /** null: it is the last. */
  readonly onDown: (() => void) | null
  readonly onRemoved: () => void
}) => {
  const styles = useCellStyles()
  const [removing, setRemoving] = useState(false)
  const save = useAct('clock.saveRule', {
    said: (_, { name, retired }) => (retired ? `Retired the rule “${name}”.` : `“${name}” is gone by again.`),
    undoable: true,
  })
  return (
    <tr>
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
        <span className={styles.quiet}>{asked}</span>
      </td>
      <td className={styles.cell}>
        {periodOf(rule)}
        <span className={styles.quiet}>From: {startWords[rule.startsOn]}</span>
        <span className={styles.quiet}>An interim response: {interimWords[rule.interim]}</span>
      </td>
      <td className={styles.cell}>
        <span className={styles.acts}>
          <Button size="small" aria-label={`Edit the rule ${rule.name}`} onClick={onEdit}>
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
          <Button size="small" aria-label={`Remove the rule ${rule.name}`} onClick={() => setRemoving(true)}>
            Remove
          </Button>
          <span className={styles.arrows}>
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUpRegular />}
              aria-label={`Move the rule ${rule.name} up`}
              disabledFocusable={onUp === null}
              onClick={() => onUp?.()}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowDownRegular />}
              aria-label={`Move the rule ${rule.name} down`}
              disabledFocusable={onDown === null}
              onClick={() => onDown?.()}
            />
          </span>
        </span>
        {removing && (
          <RemoveRule
            rule={rule}
            onClose={() => setRemoving(false)}
            onDone={() => {
              setRemoving(false)
              onRemoved()
            }}
          />
        )}
      </td>
    </tr>
  )
}
