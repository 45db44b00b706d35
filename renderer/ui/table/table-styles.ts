import { makeStyles, tokens } from '@fluentui/react-components'

export const headerHeight = 36

export const useTableStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, minWidth: 0 },
  toolbar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  tools: {
    flex: '1 1 0',
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  scroll: {
    flex: '1 1 0',
    minHeight: '120px',
    overflow: 'auto',
    outlineStyle: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    position: 'relative',
  },
  // Kept in the page, so that the virtualizer keeps its scroll element.
  away: { display: 'none' },
  instead: {
    flex: '1 1 0',
    minHeight: 0,
    overflowY: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  grid: { display: 'block', width: 'auto', minWidth: 'max-content', backgroundColor: 'transparent' },
  header: {
    display: 'block',
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  headerRow: {
    display: 'grid',
    height: `${headerHeight}px`,
    boxSizing: 'border-box',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  headerCell: {
    display: 'flex',
    minWidth: 0,
    height: '100%',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
  },
  body: { display: 'block', position: 'relative' },
  row: {
    display: 'grid',
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    boxSizing: 'border-box',
    alignItems: 'center',
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    cursor: 'default',
    // Grounds that keep their text readable in high contrast, where Fluent's own hover inverts the row.
    ':hover': { backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1 },
    ':active': { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    '@media (forced-colors: active)': {
      borderLeft: `${tokens.strokeWidthThickest} solid Highlight`,
      paddingLeft: `calc(${tokens.spacingHorizontalS} - ${tokens.strokeWidthThickest})`,
    },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  focused: {
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(${tokens.strokeWidthThick} * -1)`,
  },
  cell: {
    display: 'block',
    minWidth: 0,
    height: 'auto',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    lineHeight: tokens.lineHeightBase300,
  },
  end: { textAlign: 'end', justifyContent: 'flex-end', fontVariantNumeric: 'tabular-nums' },
  skeleton: { width: '60%' },
})
