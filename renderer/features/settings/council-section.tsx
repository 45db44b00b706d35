import { Button, Field, Input, Link, makeStyles, Select, Text, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { CouncilSettings, Nation } from '../../../shared/model/council.ts'
import { municipalYear } from '../../../shared/rules/municipal-year.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'
import { hrefOf, StatedDateField, today } from '../../ui/index.ts'
import { SettingsFormFrame } from './settings-form.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const nations: Readonly<Record<Nation, string>> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}
const months = Array.from({ length: 12 }, (_, at) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2024, at, 1)),
  ),
)

const useStyles = makeStyles({
  days: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  day: { display: 'flex', alignItems: 'center' },
  add: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
})

const ClosedDays = ({
  days,
  onChange,
}: {
  readonly days: readonly string[]
  readonly onChange: (days: string[]) => void
}) => {
  const styles = useStyles()
  const [day, setDay] = useState<string | null>(null)
  const [fits, setFits] = useState(true)
  return (
    <div role="group" aria-label="Days on which the council is closed">
      <Text block>
        Closed beside weekends and bank holidays. Periods in working days leave these days out.
      </Text>
      <ul className={styles.days}>
        {days.map((one) => (
          <li key={one} className={styles.day}>
            {statedDateWords(one)}
            <Button
              size="small"
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={`Take out ${statedDateWords(one)}`}
              onClick={() => onChange(days.filter((other) => other !== one))}
            />
          </li>
        ))}
      </ul>
      <div className={styles.add}>
        <StatedDateField label="A closed day" wholeDay value={day} onChange={setDay} onValid={setFits} />
        <Button
          disabled={day === null || !fits || days.includes(day)}
          onClick={() => {
            if (day !== null) onChange([...days, day].toSorted())
            setDay(null)
          }}
        >
          Add the day
        </Button>
      </div>
    </div>
  )
}

const CouncilFields = ({ settings }: { readonly settings: CouncilSettings }) => {
  const { name, nation, yearStart, closedDays } = settings
  const form = useSettingsForm('council', { name: name ?? '', nation, yearStart, closedDays }, (value) => ({
    ...value,
    name: value.name.trim() === '' ? null : value.name.trim(),
  }))
  if (!form.ready) return null
  const { value, put } = form
  return (
    <SettingsFormFrame
      title="Council"
      intro={
        <>
          The name stands on reports and letters. Panels, committees and posts have a screen of their own:{' '}
          <Link href={hrefOf({ section: 'bodies' })}>Bodies and roles</Link>.
        </>
      }
      form={form}
      fits={value.name.length <= 200}
    >
      <Field label="Name of the council" hint="Left empty, reports use the name that the papers print.">
        <Input value={value.name} maxLength={200} onChange={(_, data) => put({ name: data.value })} />
      </Field>
      <Field label="Nation" hint="Whose bank holidays are no working days.">
        <Select
          value={value.nation}
          onChange={(_, data) =>
            put({
              nation: (Object.keys(nations) as Nation[]).find((one) => one === data.value) ?? value.nation,
            })
          }
        >
          {Object.entries(nations).map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label="The municipal year starts in"
        hint={`Today falls in ${municipalYear(today(), value.yearStart)}; references are numbered by this year.`}
      >
        <Select
          value={String(value.yearStart)}
          onChange={(_, data) => put({ yearStart: Number(data.value) })}
        >
          {months.map((month, at) => (
            <option key={month} value={at + 1}>
              {month}
            </option>
          ))}
        </Select>
      </Field>
      <ClosedDays days={value.closedDays} onChange={(days) => put({ closedDays: days })} />
    </SettingsFormFrame>
  )
}

/** What the council is called, and how its year goes. */
export const CouncilSection = ({ settings }: { readonly settings: CouncilSettings }) => {
  const { name, nation, yearStart, closedDays } = settings
  // Saved or undone, the fields begin anew from what is stored.
  return <CouncilFields key={JSON.stringify([name, nation, yearStart, closedDays])} settings={settings} />
}
