import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { useRef } from 'react'
import type { Body } from '../../../shared/model/body.ts'
import type { ClockRule } from '../../../shared/model/clock.ts'
import { RuleRow, useCellStyles } from './rule-row.tsx'

const useStyles = makeStyles({
  frame: { alignSelf: 'stretch', overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', minWidth: '520px' },
  head: { fontWeight: tokens.fontWeightSemibold, ':not(:last-child)': { width: '28%' } },
})

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
  const { cell } = useCellStyles()
  const frame = useRef<HTMLDivElement>(null)
  return (
    // What scrolls must scroll by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={frame} className={styles.frame} tabIndex={0} role="group" aria-label="Rules, in order">
      <table className={styles.table}>
        <thead>
          <tr>
            {headers.map((words) => (
              <th key={words} scope="col" className={mergeClasses(cell, styles.head)}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, at) => (
            <RuleRow
              key={rule.id}
              rule={rule}
              asked={askedBy(rule, bodies)}
              onEdit={() => onEdit(rule.id)}
              onUp={at === 0 ? null : () => onMove(at, -1)}
              onDown={at === rules.length - 1 ? null : () => onMove(at, 1)}
              onRemoved={() => frame.current?.focus()}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
