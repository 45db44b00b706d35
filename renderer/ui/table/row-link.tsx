import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  link: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    ':hover': { color: tokens.colorBrandForegroundLink },
  },
})

/** The link that names a row and opens it. Not a tab stop: in the grid, Enter opens the current row. */
export const RowLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => {
  const styles = useStyles()
  return (
    <Link className={styles.link} href={href} tabIndex={-1}>
      {children}
    </Link>
  )
}
