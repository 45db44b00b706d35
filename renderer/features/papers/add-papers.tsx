import { Button, makeStyles } from '@fluentui/react-components'
import { DocumentAdd20Regular } from '@fluentui/react-icons'
import { type ChangeEvent, useRef } from 'react'
import { acceptedFiles } from './accepted-files.ts'
import { useImport } from './use-import.ts'

const useStyles = makeStyles({
  input: { display: 'none' },
})

/** "Add papers…": the way in for those who don't drag. */
export const AddPapers = () => {
  const styles = useStyles()
  const input = useRef<HTMLInputElement>(null)
  const importFiles = useImport()
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.currentTarget.files ?? [])]
    // The same file can be chosen again after it failed.
    event.currentTarget.value = ''
    void importFiles(files)
  }
  return (
    <>
      <Button appearance="primary" icon={<DocumentAdd20Regular />} onClick={() => input.current?.click()}>
        Add papers…
      </Button>
      <input
        ref={input}
        className={styles.input}
        type="file"
        multiple
        accept={acceptedFiles}
        aria-label="Papers to add"
        onChange={choose}
      />
    </>
  )
}
