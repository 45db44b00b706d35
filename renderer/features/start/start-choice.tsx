import { CompoundButton } from '@fluentui/react-components'
import { makeStyles, tokens } from '@fluentui/react-components'
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
      icon={icon}
      secondaryContent={words}
      disabled={disabled}
      onClick={onChoose}
    >
      {title}
    </CompoundButton>
  )
}
