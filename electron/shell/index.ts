export { runShell, type Services, type Shell } from './run-shell.ts'
export { runWithoutWindow } from './run-without-window.ts'
