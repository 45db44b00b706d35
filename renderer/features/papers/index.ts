export { PaperDrop } from './paper-drop.tsx'
export { PapersScreen } from './papers-screen.tsx'
export { useAddPapers } from './use-add-papers.ts'
