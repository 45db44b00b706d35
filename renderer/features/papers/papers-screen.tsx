import { useRoute } from '../../ui/index.ts'
import { PaperPage } from './paper-page.tsx'
import { PapersList } from './papers-list.tsx'

/** The papers, or the one that the route opens. */
export const PapersScreen = () => {
  const { id, query } = useRoute()
  return id === null ? <PapersList /> : <PaperPage key={id} id={id} query={query} />
}
