import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  ground: { fill: tokens.colorBrandBackground },
  line: {
    fill: 'none',
    stroke: tokens.colorNeutralForegroundOnBrand,
    strokeWidth: '2px',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
})

/** Revisit's mark: a line that comes round again to a tick. */
export const Mark = () => {
  const styles = useStyles()
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden focusable="false">
      <rect className={styles.ground} width="24" height="24" rx="6" />
      <path className={styles.line} d="M18.2 9.2A6.8 6.8 0 1 0 18.6 14" />
      <path className={styles.line} d="M9 12.2l2.4 2.4 7-7.4" />
    </svg>
  )
}
