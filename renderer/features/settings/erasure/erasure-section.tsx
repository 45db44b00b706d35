import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { ErasureFound } from '../../../../shared/contract/erasure.ts'
import type { Erasure } from '../../../../shared/model/erasure.ts'
import { Refusal, useAct } from '../../../ui/index.ts'
import { SettingsHead } from '../settings-form.tsx'
import { type Choices, firstChoices, takenInAll } from './choices.ts'
import { EraseForm } from './erase-form.tsx'
import { ErasureForm } from './erasure-form.tsx'
import { ErasureProgress } from './erasure-progress.tsx'
import { leftWords, placesWords } from './erasure-words.ts'
import { FoundPlaces } from './found-places.tsx'
import { PastErasures } from './past-erasures.tsx'
import { OutOfReach } from './out-of-reach.tsx'
import { WhatGoes } from './what-goes.tsx'

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '820px' },
  bar: { flexShrink: 0 },
  head: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  focused: { outlineStyle: 'none' },
})

type Looked = { readonly found: ErasureFound; readonly choices: Choices }

const nothingWords = ({ unseen }: ErasureFound, paperId: string | null): string => {
  if (unseen.split.length > 0 || unseen.settings.length > 0) return 'Found only where they can’t be taken out'
  return paperId === null ? 'These words stand nowhere in this workspace' : 'Nothing beside the paper itself'
}

/** Taking words out of the workspace for good: look, tick, say why, erase. */
export const ErasureSection = (asked: { readonly paperId: string | null }) => {
  const styles = useStyles()
  // Once it is over, the next is a new one.
  const [paperId, setPaperId] = useState(asked.paperId)
  const [looked, setLooked] = useState<Looked | null>(null)
  const [done, setDone] = useState<Erasure | null>(null)
  const head = useRef<HTMLSpanElement>(null)
  const find = useAct('erasure.find', {
    failuresShown: true,
    onDone: (found) => {
      setDone(null)
      setLooked({ found, choices: firstChoices(found) })
    },
  })
  // Whoever works by keys goes on where the answer stands.
  const key = looked?.found.key ?? done?.id
  useEffect(() => {
    if (key !== undefined) head.current?.focus()
  }, [key])
  const over = (erasure: Erasure | null) => {
    setLooked(null)
    setDone(erasure)
    setPaperId(null)
  }
  const isThere = paperId !== null || (looked?.found.total ?? 0) > 0
  return (
    <div className={styles.parts}>
      <SettingsHead title="Erasure">
        For words that must not be kept: a witness’s name, a passage about a child, a paper that should never
        have been sent. They go from papers, the tracker, history, reports, search, originals and backups, and
        nothing brings them back. For anything else, edit it or remove it: that can be undone.
      </SettingsHead>
      {done !== null && (
        <MessageBar
          className={styles.bar}
          intent={leftWords(done) === null ? 'success' : 'warning'}
          layout="multiline"
        >
          <MessageBarBody>
            <span ref={head} tabIndex={-1} className={styles.focused}>
              Erased from {placesWords(done.places)}. {leftWords(done) ?? 'A new backup has been made.'}
            </span>
          </MessageBarBody>
        </MessageBar>
      )}
      {looked === null ? (
        <>
          <ErasureForm
            key={done?.id ?? ''}
            paperId={paperId}
            pending={find.isPending}
            onLook={(phrases) => find.mutate({ phrases, paperId })}
          />
          <Refusal error={find.error} />
          {find.isPending && <ErasureProgress title="Looking where they stand" />}
          <PastErasures />
        </>
      ) : (
        <>
          <h3 className={styles.head}>
            <span ref={head} tabIndex={-1} className={styles.focused}>
              {looked.found.total > 0
                ? `Found in ${placesWords(looked.found.total)}`
                : nothingWords(looked.found, paperId)}
            </span>
          </h3>
          <FoundPlaces
            found={looked.found}
            choices={looked.choices}
            onChoices={(choices) => setLooked({ ...looked, choices })}
          />
          {isThere && <WhatGoes found={looked.found} />}
          <OutOfReach found={looked.found} />
          {isThere ? (
            <EraseForm
              searchKey={looked.found.key}
              choices={looked.choices}
              taken={takenInAll(looked.choices, looked.found)}
              wholePaper={paperId !== null}
              onDone={over}
              onGiveUp={() => over(null)}
            />
          ) : (
            <div>
              <Button onClick={() => over(null)}>Look for other words</Button>
            </div>
          )}
        </>
      )}
    </div>
  )
}
