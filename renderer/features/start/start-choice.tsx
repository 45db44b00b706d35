import { CompoundButton, makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'

const useStyles = makeStyles({
  choice: {
    flexDirection: 'column',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
    textAlign: 'start',
    borderRadius: tokens.borderRadiusXLarge,
    maxWidth: 'none',
    height: '100%',
  },
  icon: { marginInlineEnd: 0, width: '28px', height: '28px', fontSize: '28px' },
  words: {
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
})

export type StartChoiceProps = {
  readonly icon: ReactElement
  readonly title: string
  readonly words: string
  /** The one that most people should take. */
  readonly first?: boolean
  readonly disabled: boolean
  readonly onChoose: () => void
}

/** One way to begin. */
export const StartChoice = ({ icon, title, words, first = false, disabled, onChoose }: StartChoiceProps) => {
  const styles = useStyles()
  return (
    <CompoundButton
      className={styles.choice}
      appearance={first ? 'primary' : 'outline'}
      icon={{ children: icon, className: styles.icon }}
      secondaryContent={{ children: words, className: styles.words }}
      disabled={disabled}
      onClick={onChoose}
    >
      {title}
    </CompoundButton>
  )
}
