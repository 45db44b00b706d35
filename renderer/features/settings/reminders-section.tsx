import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components'
import type { CouncilSettings } from '../../../shared/model/council.ts'
import { useAct } from '../../ui/index.ts'
import { SettingsFormFrame } from './settings-form.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  reset: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
})

const wholeIn = (typed: string, most: number): number | null => {
  const number = Number(typed.trim())
  return /^\d+$/u.test(typed.trim()) && number >= 1 && number <= most ? number : null
}

const NumberField = ({
  label,
  value,
  most,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly most: number
  readonly onChange: (value: string) => void
}) => {
  const wrong = wholeIn(value, most) === null
  return (
    <Field
      label={label}
      validationState={wrong ? 'error' : 'none'}
      validationMessage={wrong ? `Type a whole number from 1 to ${most}.` : null}
    >
      <Input inputMode="numeric" value={value} onChange={(_, data) => onChange(data.value)} />
    </Field>
  )
}

const ReminderFields = ({ settings }: { readonly settings: CouncilSettings }) => {
  const kept = { dueSoonDays: String(settings.dueSoonDays), quietMonths: String(settings.quietMonths) }
  const form = useSettingsForm('reminders', kept, (value) => ({
    dueSoonDays: Number(value.dueSoonDays),
    quietMonths: Number(value.quietMonths),
  }))
  if (!form.ready) return null
  const { value, put } = form
  return (
    <SettingsFormFrame
      title="Reminders on Home"
      intro="From when on Home reminds of something."
      form={form}
      fits={wholeIn(value.dueSoonDays, 365) !== null && wholeIn(value.quietMonths, 60) !== null}
    >
      <NumberField
        label="Days before a date from which it is due soon"
        value={value.dueSoonDays}
        most={365}
        onChange={(dueSoonDays) => put({ dueSoonDays })}
      />
      <NumberField
        label="Months without an update after which Home asks"
        value={value.quietMonths}
        most={60}
        onChange={(quietMonths) => put({ quietMonths })}
      />
    </SettingsFormFrame>
  )
}

/** When Home reminds, and what was put away there. */
export const RemindersSection = ({ settings }: { readonly settings: CouncilSettings }) => {
  const styles = useStyles()
  const bringBack = useAct('home.bringAllBack', {
    said: ({ count }) => (count === 0 ? 'Nothing was put away.' : 'Brought all of them back.'),
    undoable: true,
  })
  return (
    <div className={styles.parts}>
      <ReminderFields key={`${settings.dueSoonDays} ${settings.quietMonths}`} settings={settings} />
      <div className={styles.reset}>
        <Text>What was put away on Home stays away until it changes.</Text>
        <Button disabledFocusable={bringBack.isPending} onClick={() => bringBack.mutate({})}>
          Bring everything back
        </Button>
      </div>
    </div>
  )
}
