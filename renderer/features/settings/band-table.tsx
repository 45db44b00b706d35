import { makeStyles, Select, tokens } from '@fluentui/react-components'
import type { ColourMap } from '../../../shared/model/council.ts'
import { deliveryStatuses, judgements } from '../../../shared/model/recommendation.ts'
import { deliveryBand, judgementBand } from '../../../shared/rules/colour-map.ts'
import { BandTag, deliveryWords, judgementWords } from '../../ui/index.ts'

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%' },
  caption: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    paddingBottom: tokens.spacingVerticalXS,
  },
  cell: {
    textAlign: 'start',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
})

/** Which status is shown in which of the colours, as it will look. */
export const BandTable = ({
  map,
  onChange,
}: {
  readonly map: ColourMap
  readonly onChange: (map: ColourMap) => void
}) => {
  const styles = useStyles()
  const lines = [
    ...deliveryStatuses.map((status) => ({
      id: `delivery ${status}`,
      axis: 'Delivery',
      words: deliveryWords[status],
      band: deliveryBand(map, status),
      choose: (id: string | null) => onChange({ ...map, delivery: { ...map.delivery, [status]: id } }),
    })),
    ...judgements.map((kind) => ({
      id: `judgement ${kind}`,
      axis: 'Judgement',
      words: judgementWords[kind],
      band: judgementBand(map, kind),
      choose: (id: string | null) => onChange({ ...map, judgement: { ...map.judgement, [kind]: id } }),
    })),
  ]
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>Which status has which colour</caption>
      <thead>
        <tr>
          {['Axis', 'Status', 'Colour', 'As it looks'].map((words) => (
            <th key={words} scope="col" className={styles.cell}>
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, axis, words, band, choose }) => (
          <tr key={id}>
            <td className={styles.cell}>{axis}</td>
            <th scope="row" className={styles.cell}>
              {words}
            </th>
            <td className={styles.cell}>
              <Select
                aria-label={`Colour of ${words}`}
                value={band?.id ?? ''}
                onChange={(_, { value }) => choose(value === '' ? null : value)}
              >
                <option value="">None</option>
                {map.bands.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.words}
                  </option>
                ))}
              </Select>
            </td>
            <td className={styles.cell}>{band === null ? '' : <BandTag band={band} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
