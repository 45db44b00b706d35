import { uploadFile } from '../../papers/index.ts'
import { useTell } from '../../../ui/index.ts'

type Given = { readonly path: string } | { readonly upload: string }

/** Opens the system's dialog for one file of these kinds; by path where the host knows it, else its bytes are uploaded. */
export const useGivenFile = (accept: string, onGiven: (file: Given) => void): (() => void) => {
  const tell = useTell()
  const give = async (file: File) => {
    const path = window.revisit.pathForFile(file)
    if (path !== '') return onGiven({ path })
    const uploaded = await uploadFile(file)
    if (uploaded.ok) onGiven(uploaded.value)
    else tell.failed(uploaded.reason)
  }
  return () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file !== undefined) void give(file)
    })
    input.click()
  }
}
