import { memoryBridge } from './memory-bridge.ts'

Object.defineProperty(window, 'revisit', {
  value: memoryBridge(new URLSearchParams(location.search).get('start') ?? 'full'),
})
await import('../main.tsx')

export {}
