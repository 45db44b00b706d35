import { Button, Checkbox, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErasurePlace, PlaceKind } from '../../../../shared/model/erasure.ts'
import { Refusal, useAnswer } from '../../../ui/index.ts'
import { type Choice, isTaken } from './choices.ts'

const atOnce = 50

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL },
  place: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  hit: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorNeutralForeground1 },
})

const aboutWords = ({ where, times, onlyHistory }: ErasurePlace): string =>
  [
    where,
    onlyHistory ? 'only in its history' : '',
    times > 1 ? `${times} times, copies and history among them` : '',
  ]
    .filter((part) => part !== '')
    .join(' · ')

type Props = {
  readonly searchKey: string
  readonly kind: PlaceKind
  readonly choice: Choice
  readonly onPlace: (id: string, taken: boolean) => void
}

const Page = ({ searchKey, kind, choice, onPlace, offset }: Props & { readonly offset: number }) => {
  const styles = useStyles()
  const { data, error } = useAnswer('erasure.places', { key: searchKey, kind, offset, limit: atOnce })
  if (error !== null) return <Refusal error={error} />
  if (data === undefined) return <Spinner size="tiny" label="Listing the places" delay={300} />
  return data.rows.map((place) => (
    <li key={place.id} className={styles.place}>
      <Checkbox
        checked={isTaken(choice, place.id)}
        onChange={(_, { checked }) => onPlace(place.id, checked === true)}
        label={
          <>
            {place.before}
            <mark className={styles.hit}>{place.hit}</mark>
            {place.after}
            <Text block size={200} className={styles.quiet}>
              {aboutWords(place)}
            </Text>
          </>
        }
      />
    </li>
  ))
}

/** The places of one kind, some at a time. */
export const PlaceList = ({ total, ...props }: Props & { readonly total: number }) => {
  const styles = useStyles()
  const [pages, setPages] = useState(1)
  const shown = Math.min(total, pages * atOnce)
  return (
    <>
      <ul className={styles.list}>
        {Array.from({ length: pages }, (_, page) => (
          <Page key={page} {...props} offset={page * atOnce} />
        ))}
      </ul>
      {shown < total && (
        <Button size="small" onClick={() => setPages(pages + 1)}>
          Show more ({total - shown} left)
        </Button>
      )}
    </>
  )
}
