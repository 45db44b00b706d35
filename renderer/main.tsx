import './app/schemas-without-eval.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { createQueryClient, listenForChanges } from './ui/index.ts'

const place = document.getElementById('app')
if (place === null) throw new Error('index.html has no #app')

const client = createQueryClient()
listenForChanges(client)

createRoot(place).render(
  <StrictMode>
    <App client={client} />
  </StrictMode>,
)
