import { Link, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components'
import type { CouncilSettings } from '../../../shared/model/council.ts'
import { colourMapPresets } from '../../../shared/rules/colour-map.ts'
import { BandsField } from './bands-field.tsx'
import { BandTable } from './band-table.tsx'
import { SettingsFormFrame } from './settings-form.tsx'
import { useSettingsForm } from './use-settings-form.ts'

const useStyles = makeStyles({
  start: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
})

const ColourFields = ({ settings: { colourMap } }: { readonly settings: CouncilSettings }) => {
  const styles = useStyles()
  const form = useSettingsForm('colours', { map: colourMap }, ({ map }) => ({ colourMap: map }))
  if (!form.ready) return null
  const { map } = form.value
  const start = colourMapPresets.find((one) => JSON.stringify(one.map) === JSON.stringify(map))?.id
  const words = map?.bands.map((band) => band.words.trim().toLowerCase()) ?? []
  const fits = words.every((one) => one !== '') && new Set(words).size === words.length
  return (
    <SettingsFormFrame
      title="Colours"
      intro={
        <>
          How delivery and judgement are also shown: as colours, letters or numbers, each with its words. The
          statuses stay as they are, in the <Link href="#/recommendations">register</Link>, in charts and in
          filters.
        </>
      }
      form={form}
      fits={fits}
    >
      <RadioGroup
        className={styles.start}
        aria-label="Start from"
        value={map === null ? 'none' : (start ?? 'own')}
        onChange={(_, { value }) => {
          const preset = colourMapPresets.find((one) => one.id === value)
          if (preset !== undefined) form.put({ map: preset.map })
          if (value === 'none') form.put({ map: null })
        }}
      >
        <Radio value="none" label="Words and shapes only" />
        {colourMapPresets.map((one) => (
          <Radio key={one.id} value={one.id} label={one.words} />
        ))}
        {map !== null && start === undefined && <Radio value="own" label="The council’s own" />}
      </RadioGroup>
      {map !== null && (
        <>
          <BandsField map={map} onChange={(next) => form.put({ map: next })} />
          <BandTable map={map} onChange={(next) => form.put({ map: next })} />
        </>
      )}
    </SettingsFormFrame>
  )
}

/** The council's colour map. */
export const ColoursSection = ({ settings }: { readonly settings: CouncilSettings }) => (
  <ColourFields key={JSON.stringify(settings.colourMap)} settings={settings} />
)
