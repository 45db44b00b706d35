import { Button, Field, Input, makeStyles, Select, Subtitle2, tokens } from '@fluentui/react-components'
import type { Band, BandColour, ColourMap } from '../../../shared/model/council.ts'
import { withoutBand } from '../../../shared/rules/colour-map.ts'
import { BandTag, bandColourWords } from '../../ui/index.ts'

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  bands: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  band: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', gap: tokens.spacingHorizontalS },
  words: { width: '200px' },
  shown: { minWidth: '96px', paddingTop: '6px' },
})

const colours = Object.keys(bandColourWords) as BandColour[]
const most = 12

const newId = (bands: readonly Band[]): string => {
  let at = bands.length + 1
  while (bands.some(({ id }) => id === `band-${at}`)) at++
  return `band-${at}`
}

/** The bands of the map: their words, and the colour that goes with them. */
export const BandsField = ({
  map,
  onChange,
}: {
  readonly map: ColourMap
  readonly onChange: (map: ColourMap) => void
}) => {
  const styles = useStyles()
  const { bands } = map
  const change = (id: string, part: Partial<Band>) =>
    onChange({ ...map, bands: bands.map((band) => (band.id === id ? { ...band, ...part } : band)) })
  const troubleOf = ({ id, words }: Band): string | null => {
    if (words.trim() === '') return 'Type its words: a colour never stands alone.'
    const same = (one: Band) => one.id !== id && one.words.trim().toLowerCase() === words.trim().toLowerCase()
    return bands.some(same) ? 'Another has these words.' : null
  }
  return (
    <section className={styles.part} aria-label="Colours and their words">
      <Subtitle2 as="h3" className={styles.title}>
        Colours and their words
      </Subtitle2>
      <ul className={styles.bands}>
        {bands.map((band, at) => {
          const trouble = troubleOf(band)
          return (
            <li key={band.id} className={styles.band}>
              <span className={styles.shown}>
                <BandTag band={band} />
              </span>
              <Field
                className={styles.words}
                validationState={trouble === null ? 'none' : 'error'}
                validationMessage={trouble}
              >
                <Input
                  aria-label={`Words of colour ${at + 1}`}
                  value={band.words}
                  maxLength={40}
                  onChange={(_, { value }) => change(band.id, { words: value })}
                />
              </Field>
              <Select
                aria-label={`Colour of “${band.words}”`}
                value={band.colour}
                onChange={(_, { value }) =>
                  change(band.id, { colour: colours.find((one) => one === value) ?? band.colour })
                }
              >
                {colours.map((one) => (
                  <option key={one} value={one}>
                    {bandColourWords[one]}
                  </option>
                ))}
              </Select>
              <Button
                aria-label={`Remove “${band.words}”`}
                onClick={() => onChange(withoutBand(map, band.id))}
              >
                Remove
              </Button>
            </li>
          )
        })}
      </ul>
      <Button
        disabled={bands.length >= most}
        onClick={() =>
          onChange({
            ...map,
            bands: [...bands, { id: newId(bands), words: `Colour ${bands.length + 1}`, colour: 'grey' }],
          })
        }
      >
        Add a colour
      </Button>
    </section>
  )
}
