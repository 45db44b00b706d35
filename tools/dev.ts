/** `npm run dev`: the window on Vite's dev server, so that the screens change as they are edited. */
import { createServer } from 'vite'
import config from '../electron.vite.config.ts'
import { freshBuild } from './fresh-build.ts'
import { showWindow } from './show-window.ts'

freshBuild()
const renderer = 'renderer' in config ? config.renderer : undefined
const server = await createServer({ ...renderer, configFile: false, server: { host: 'localhost' } })
await server.listen()
const address = server.resolvedUrls?.local[0]
if (address === undefined) throw new Error('The dev server has no address.')
const shown = await showWindow(process.argv.slice(2), { ELECTRON_RENDERER_URL: address })
await server.close()
if (!shown.shown) console.error(shown.why)
process.exitCode = shown.shown ? shown.code : 1
