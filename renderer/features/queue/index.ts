export { stageWords } from './candidate-words.ts'
export { QueueScreen } from './queue-screen.tsx'
