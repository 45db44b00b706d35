import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { Band, ColourMap } from '../../../shared/model/council.ts'
import { useAnswer } from '../use-answer.ts'
import { BandTag } from './band-tag.tsx'

const useStyles = makeStyles({
  both: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    maxWidth: '100%',
  },
})

/** How the council shows statuses; null: in words and shapes only. */
export const useColourMap = (): ColourMap | null => useAnswer('council.settings', {}).data?.colourMap ?? null

/** A status, and the band of the council's colour map that it is in. */
export const Banded = ({ band, children }: { readonly band: Band | null; readonly children: ReactNode }) => {
  const styles = useStyles()
  if (band === null) return children
  return (
    <span className={styles.both}>
      {children}
      <BandTag band={band} />
    </span>
  )
}
