import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  clamped: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
    // Long words must not widen a column that shares what is left over.
    contain: 'inline-size',
  },
  link: { color: tokens.colorNeutralForeground1, ':hover': { color: tokens.colorBrandForegroundLink } },
})

/** Two lines of a longer text in a cell. */
export const Clamped = ({ children }: { readonly children: ReactNode }) => (
  <span className={useStyles().clamped}>{children}</span>
)

/** The words of a recommendation as the link that opens it; no tab stop, Enter opens the current row. */
export const TextLink = ({ href, children }: { readonly href: string; readonly children: ReactNode }) => (
  <Clamped>
    <Link className={useStyles().link} href={href} tabIndex={-1}>
      {children}
    </Link>
  </Clamped>
)
