export { AppEnded, launchHost } from './driver/launch.ts'
