export { type HostApp, launchHost } from './driver/launch.ts'
