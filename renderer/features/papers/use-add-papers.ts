import { acceptedFiles } from './accepted-files.ts'
import { useImport } from './use-import.ts'

/** Opens the system's dialog for papers to add; only on a key or a press, as browsers ask. */
export const useAddPapers = (): (() => void) => {
  const importFiles = useImport()
  return () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.accept = acceptedFiles
    input.addEventListener('change', () => void importFiles([...(input.files ?? [])]))
    input.click()
  }
}
