export { PaperDrop } from './paper-drop.tsx'
export { PapersScreen } from './papers-screen.tsx'
