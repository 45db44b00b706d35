export { clockChart } from './clock-chart.ts'
export { progressChart } from './progress-chart.ts'
export type { Chart, Ink, Mark, Scene } from './scene.ts'
