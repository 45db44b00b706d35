import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons'
import { useEffect, useRef, useState } from 'react'
import type { TemplatePart } from '../../../../shared/model/report-template.ts'
import { endOf, movedDown, movedUp, without } from '../../../../shared/rules/report/template-order.ts'
import { AddPart } from './add-part.tsx'
import { PartRow } from './part-row.tsx'

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  add: { alignSelf: 'start', marginTop: tokens.spacingVerticalXS },
})

/** The part that the focus goes to once it is drawn: to a button of it, or to its first field. */
type Wish = { readonly at: number; readonly act: 'up' | 'down' | 'field' }

/** The parts of a template in their order: moved, changed, added, removed. */
export const PartList = ({
  parts,
  onChange,
}: {
  readonly parts: readonly TemplatePart[]
  readonly onChange: (parts: readonly TemplatePart[]) => void
}) => {
  const styles = useStyles()
  const list = useRef<HTMLOListElement>(null)
  const [wish, setWish] = useState<Wish | null>(null)
  useEffect(() => {
    if (wish === null) return
    const row = list.current?.querySelector(`[data-part="${wish.at}"]`)
    const to = wish.act === 'field' ? 'input, textarea, button' : `[data-act="${wish.act}"]`
    row?.querySelector<HTMLElement>(to)?.focus()
    row?.scrollIntoView({ block: 'nearest' })
  }, [wish])
  const add = (at: number, part: TemplatePart) => {
    onChange([...parts.slice(0, at), part, ...parts.slice(at)])
    setWish({ at, act: 'field' })
  }
  return (
    <>
      <ol ref={list} className={styles.list} aria-label="Parts">
        {parts.map((part, at) => {
          const to = { up: movedUp(parts, at), down: movedDown(parts, at) }
          return (
            <PartRow
              key={at}
              part={part}
              at={at}
              holds={endOf(parts, at) - at}
              canMove={{ up: to.up !== null, down: to.down !== null }}
              onMove={(act) => {
                const moved = to[act]
                if (moved === null) return
                onChange(moved.parts)
                setWish({ at: moved.at, act })
              }}
              onChange={(next) => onChange(parts.map((one, i) => (i === at ? next : one)))}
              onAdd={(next) => add(at + 1, next)}
              onRemove={(whole) => {
                onChange(without(parts, at, whole))
                setWish({ at: Math.max(0, at - 1), act: 'down' })
              }}
            />
          )
        })}
      </ol>
      <AddPart
        onAdd={(part) => add(parts.length, part)}
        button={
          <Button className={styles.add} icon={<AddRegular />}>
            Add at the end
          </Button>
        }
      />
    </>
  )
}
