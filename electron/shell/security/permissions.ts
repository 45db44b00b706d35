import type { Session } from 'electron'
import { isOwnAddress } from '../app-url.ts'

/** Copying on a user's action is the one thing that the page may do beyond showing itself. */
export const isPermitted = (permission: string, origin: string): boolean =>
  permission === 'clipboard-sanitized-write' && isOwnAddress(origin)

/** Denies camera, microphone, location, notifications, devices, screen capture and downloads to every page. */
export const denyPermissions = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(isPermitted(permission, details.requestingUrl))
  })
  session.setPermissionCheckHandler((_contents, permission, origin) => isPermitted(permission, origin))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
}
