import type { App } from 'electron'

/**
 * Cuts what no request filter sees: looking up names ahead of need, preconnecting, QUIC, and the UDP of WebRTC.
 * Must run before the app is ready. With Vite's dev server only localhost is left.
 */
export const cutNetwork = (app: App, devServer: string | undefined): void => {
  const except = devServer === undefined ? '' : ', EXCLUDE localhost'
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
  app.commandLine.appendSwitch('disable-quic')
  app.commandLine.appendSwitch('disable-background-networking')
  app.on('web-contents-created', (_event, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}
