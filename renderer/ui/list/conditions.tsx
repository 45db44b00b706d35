import { Button, Checkbox } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { createContext, useContext } from 'react'
import type { Filter, Value } from './filter.ts'
import { FilterChoice } from './filter-choice.tsx'

type Conditions = {
  readonly filter: Filter
  readonly set: (name: string, value: Value | undefined) => void
}

const Context = createContext<Conditions>({ filter: {}, set: () => undefined })

/** Gives the conditions of a filter bar what they show and change. */
export const FilterContext = Context.Provider

/** A condition that is one of a few values: "Delivery: at risk". */
export const ChoiceCondition = ({
  name,
  label,
  words,
}: {
  readonly name: string
  readonly label: string
  readonly words: Readonly<Record<string, string>>
}) => {
  const { filter, set } = useContext(Context)
  const value = filter[name]
  return (
    <FilterChoice
      label={label}
      words={words}
      value={typeof value === 'string' ? value : undefined}
      onChange={(next) => set(name, next)}
    />
  )
}

/** A condition that is there or not; `on` and `off` are its values, by themselves true and none. */
export const CheckCondition = ({
  name,
  label,
  on = true,
  off,
}: {
  readonly name: string
  readonly label: string
  /** null: the condition is taken away. */
  readonly on?: Value | null
  readonly off?: Value
}) => {
  const { filter, set } = useContext(Context)
  const wanted = on ?? undefined
  return (
    <Checkbox
      label={label}
      checked={filter[name] === wanted}
      onChange={(_, { checked }) => set(name, checked === true ? wanted : off)}
    />
  )
}

/** Says a condition that no control shows, from a view or a link, and takes it away. */
export const OtherConditions = ({
  words,
}: {
  /** Conditions by name, each in words. */
  readonly words: Readonly<Record<string, (value: Value) => string>>
}) => {
  const { filter, set } = useContext(Context)
  return Object.entries(words).map(([name, said]) => {
    const value = filter[name]
    return value === undefined ? null : (
      <Button
        key={name}
        appearance="primary"
        icon={<DismissRegular />}
        iconPosition="after"
        aria-label={`${said(value)}: take this condition away`}
        onClick={() => set(name, undefined)}
      >
        {said(value)}
      </Button>
    )
  })
}
