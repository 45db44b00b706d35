export { PaperDrop } from './paper-drop.tsx'
export { PapersScreen } from './papers-screen.tsx'
export { uploadFile } from './upload-file.ts'
export { useAddPapers } from './use-add-papers.ts'
