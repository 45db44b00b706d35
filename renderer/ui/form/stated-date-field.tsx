import { Field, Input, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { StatedDate } from '../../../shared/model/dates.ts'
import { parseStatedDate } from '../../../shared/rules/parse-stated-date.ts'
import { statedDateWords } from '../../../shared/rules/stated-date-words.ts'

export type StatedDateFieldProps = {
  readonly label: string
  readonly value: StatedDate | null
  /** null: left empty. Not called while what is typed is no date. */
  readonly onChange: (value: StatedDate | null) => void
  /** Told whether what is typed can be saved. */
  readonly onValid?: (valid: boolean) => void
  readonly required?: boolean
  /** True: a day is needed, a month or year will not do. */
  readonly wholeDay?: boolean
  readonly hint?: string
}

// An input asks for twenty letters' room of itself; in a narrow pane it has to take what there is.
const useStyles = makeStyles({ input: { minWidth: 0, width: '100%' } })

/** A date as an officer would type it: "12 December 2012", "Dec 2012" or "2012"; put in full on leaving the field. */
export const StatedDateField = (props: StatedDateFieldProps) => {
  const { label, value, onChange, onValid, required = false, wholeDay = false, hint } = props
  const styles = useStyles()
  const [typed, setTyped] = useState(value === null ? '' : statedDateWords(value))
  const [left, setLeft] = useState(true)
  const [shown, setShown] = useState(value)
  if (shown !== value) {
    setShown(value)
    // Set from outside; what was typed here says the same and keeps its form.
    if (parseStatedDate(typed) !== value) setTyped(value === null ? '' : statedDateWords(value))
  }

  const read = (text: string) => {
    const date = parseStatedDate(text)
    return { date, fits: date === null ? text.trim() === '' && !required : !wholeDay || date.length === 10 }
  }
  const change = (text: string) => {
    setTyped(text)
    setLeft(false)
    const { date, fits } = read(text)
    onValid?.(fits)
    if (date === null ? text.trim() === '' : fits) onChange(date)
  }
  const leave = () => {
    setLeft(true)
    const { date } = read(typed)
    if (date !== null) setTyped(statedDateWords(date))
  }
  const { date, fits } = read(typed)
  const wrong = left && !fits && typed.trim() !== ''
  const shape = wholeDay
    ? 'Type a day, such as 12 December 2012.'
    : 'Type a date, such as 12 December 2012, Dec 2012 or 2012.'
  const message = wrong ? shape : !left && date !== null && fits ? statedDateWords(date) : hint
  return (
    <Field
      label={label}
      required={required}
      validationState={wrong ? 'error' : 'none'}
      validationMessage={message ?? null}
    >
      <Input
        className={styles.input}
        value={typed}
        autoComplete="off"
        placeholder={wholeDay ? 'e.g. 12 December 2012' : 'e.g. Dec 2012'}
        onChange={(_, { value: text }) => change(text)}
        onBlur={leave}
      />
    </Field>
  )
}
