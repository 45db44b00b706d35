import { lazy, Suspense } from 'react'
import { Loading } from '../states.tsx'

// pdf.js comes with the first pages that are looked at.
const Pages = lazy(async () => ({ default: (await import('./pages/drawn-pages.tsx')).DrawnPages }))

/** The pages of a PDF of the app by its address, as they print. */
export const DrawnPages = (props: { readonly address: string; readonly label: string }) => (
  <Suspense fallback={<Loading label="Opening the pages" />}>
    <Pages {...props} />
  </Suspense>
)
