export { answerer } from './answer.ts'
export { eventSender, type SendEvent } from './event.ts'
export type { Handler, Handlers } from './handlers.ts'
export { listen } from './listen.ts'
