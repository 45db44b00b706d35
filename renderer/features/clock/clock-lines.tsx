import { Button, makeStyles, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { RecipientClock } from '../../../shared/model/clock.ts'
import { ruleWords } from '../../../shared/rules/clock/clock-words.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { reasonOf, useAct, useAnswer } from '../../ui/index.ts'
import { ClockMark } from './clock-mark.tsx'
import { StartDialog } from './start-dialog.tsx'

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  words: { flex: '1 1 0', minWidth: 0, display: 'flex', flexDirection: 'column' },
  head: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground3 },
})

const dueWords = ({ standing: { dueOn } }: RecipientClock): string =>
  dueOn === null ? '' : `, last day ${statedDateWords(dueOn)}`

/** The time that each recipient of a recommendation has for its response, by which rule, and on whose word. */
export const ClockLines = ({ id }: { readonly id: string }) => {
  const styles = useStyles()
  const { data, error } = useAnswer('clock.of', { id })
  const [setting, setSetting] = useState<RecipientClock | null>(null)
  const draft = useAct('clock.draftChaser', {
    said: ({ file }) => (file === null ? null : `Saved the draft as ${file}`),
  })
  if (error !== null) return <Text className={styles.quiet}>{reasonOf(error).message}</Text>
  if (data === undefined || data.clocks.length === 0) return null
  return (
    <>
      <div className={styles.lines} role="group" aria-label="Time for the response">
        {data.clocks.map((clock) => (
          <div key={clock.recipientId} className={styles.line}>
            <span className={styles.words}>
              <span className={styles.head}>
                <Text weight="semibold">
                  {clock.recipientName}
                  {dueWords(clock)}
                </Text>
                <ClockMark standing={clock.standing} />
              </span>
              {clock.rule !== null && (
                <Text size={200} className={styles.quiet}>
                  {clock.rule.name}
                  {clock.kindSaid ? '' : ', as its name sounds'}: {ruleWords(clock.rule)} {clock.rule.source}.
                </Text>
              )}
            </span>
            {clock.standing.state === 'overdue' && (
              <Button
                size="small"
                appearance="subtle"
                aria-label={`Draft a letter to ${clock.recipientName}`}
                disabledFocusable={draft.isPending}
                onClick={() => draft.mutate({ id: clock.recipientId })}
              >
                Draft a letter
              </Button>
            )}
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Set dates of ${clock.recipientName}`}
              onClick={() => setSetting(clock)}
            >
              Set dates
            </Button>
          </div>
        ))}
      </div>
      {setting !== null && <StartDialog clock={setting} onClose={() => setSetting(null)} />}
    </>
  )
}
