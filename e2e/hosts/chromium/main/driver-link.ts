import { makePeer } from '../peer.ts'

/** The line to the driver, which owns the browser. */
export const driver = makePeer({
  send: (message) => void process.send?.(message, undefined, undefined, () => undefined),
  listen: (hear) => void process.on('message', hear),
})
