import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { hrefOf } from '../../ui/index.ts'

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
})

/** Other papers by their words, a line each, that lead to them. */
export const PaperLinks = ({
  papers,
}: {
  readonly papers: readonly { readonly id: string; readonly words: string }[]
}) => {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {papers.map(({ id, words }) => (
        <li key={id}>
          <Link href={hrefOf({ section: 'papers', id })}>{words}</Link>
        </li>
      ))}
    </ul>
  )
}
