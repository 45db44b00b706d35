import {
  Button,
  DrawerBody,
  DrawerHeader,
  DrawerHeaderTitle,
  makeStyles,
  OverlayDrawer,
  tokens,
} from '@fluentui/react-components'
import { DismissRegular, OpenRegular } from '@fluentui/react-icons'
import { citationQuery } from '../paper/citation-query.ts'
import { PaperView } from '../paper/paper-view.tsx'
import { hrefOf } from '../route.ts'
import type { PaperSource } from './source-line.tsx'

const useStyles = makeStyles({
  drawer: { width: 'min(760px, 80vw)' },
  body: { padding: 0, display: 'flex', flexDirection: 'column', minHeight: 0 },
  actions: { display: 'flex', gap: tokens.spacingHorizontalXS },
})

/** The paper at the quote, over the screen that cites it. */
export const PaperDrawer = ({
  source,
  onClose,
}: {
  readonly source: PaperSource
  readonly onClose: () => void
}) => {
  const styles = useStyles()
  const { paperId, paperTitle, citation } = source
  return (
    <OverlayDrawer
      open
      position="end"
      className={styles.drawer}
      aria-label={paperTitle}
      onOpenChange={(_, { open }) => open || onClose()}
    >
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <div className={styles.actions}>
              <Button
                as="a"
                appearance="subtle"
                icon={<OpenRegular />}
                aria-label="Open the paper on its own"
                href={hrefOf({ section: 'papers', id: paperId, query: citationQuery(citation) })}
              />
              <Button appearance="subtle" icon={<DismissRegular />} aria-label="Close" onClick={onClose} />
            </div>
          }
        >
          Source
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody className={styles.body}>
        <PaperView paperId={paperId} highlight={citation} />
      </DrawerBody>
    </OverlayDrawer>
  )
}
