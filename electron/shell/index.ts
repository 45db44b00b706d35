export { runShell, type Services, type Shell } from './run-shell.ts'
