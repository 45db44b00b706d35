/** The app, seen from a process that it started. */
type Parent<Message> = {
  readonly post: (message: Message) => void
  readonly onMessage: (take: (message: unknown) => void) => void
}

/** Connects to the app: Electron's way in a utility process, else Node's. */
export const parentProcess = <Message>(): Parent<Message> => {
  // Plain Node has no parentPort, whatever Electron's types say.
  const port: Electron.ParentPort | undefined = process.parentPort
  if (port !== undefined) {
    return {
      post: (message) => port.postMessage(message),
      onMessage: (take) => port.on('message', (event: { readonly data: unknown }) => take(event.data)),
    }
  }
  return {
    post: (message) => process.send?.(message),
    onMessage: (take) => process.on('message', take),
  }
}
