import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components'
import { Add20Regular, Subtract20Regular } from '@fluentui/react-icons'
import { type Zoom, zoomed, zoomSteps } from './zoom.ts'

const useStyles = makeStyles({
  group: { display: 'inline-flex', alignItems: 'center' },
  scale: {
    minWidth: '4.9em',
    paddingInline: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightRegular,
  },
})

const percent = (scale: number): string => `${Math.round(scale * 100)} %`

/** Smaller, larger, and the sizes there are. */
export const ZoomControls = ({
  zoom,
  scale,
  fits,
  onZoom,
}: {
  readonly zoom: Zoom
  /** The scale that is seen: a fitted page has one too. */
  readonly scale: number
  /** Pages can be fitted; text has no page to fit. */
  readonly fits: boolean
  readonly onZoom: (zoom: Zoom) => void
}) => {
  const styles = useStyles()
  return (
    <span className={styles.group} role="group" aria-label="Size">
      <Button
        size="small"
        appearance="subtle"
        icon={<Subtract20Regular />}
        aria-label="Smaller"
        title="Smaller (Ctrl and minus)"
        onClick={() => onZoom(zoomed(scale, -1))}
      />
      <Menu
        checkedValues={{ zoom: [String(zoom)] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const [item = 'width'] = checkedItems
          onZoom(item === 'width' || item === 'page' ? item : Number(item))
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            appearance="subtle"
            className={styles.scale}
            aria-label={`Size: ${percent(scale)}`}
          >
            {percent(scale)}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {fits && (
              <>
                <MenuItemRadio name="zoom" value="width">
                  Fit the width
                </MenuItemRadio>
                <MenuItemRadio name="zoom" value="page">
                  Fit the page
                </MenuItemRadio>
                <MenuDivider />
              </>
            )}
            {zoomSteps
              .filter((step) => [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4].includes(step))
              .map((step) => (
                <MenuItemRadio key={step} name="zoom" value={String(step)}>
                  {percent(step)}
                </MenuItemRadio>
              ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        size="small"
        appearance="subtle"
        icon={<Add20Regular />}
        aria-label="Larger"
        title="Larger (Ctrl and plus)"
        onClick={() => onZoom(zoomed(scale, 1))}
      />
    </span>
  )
}
