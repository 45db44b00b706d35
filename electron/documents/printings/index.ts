export { partOfBlock, recognise, type Recognised } from './recognise.ts'
export { bytesOfSketch, joinedSketch, overlapOf, type Sketch, sketchFromBytes } from './sketch.ts'
export { sketchesOf } from './sketches.ts'
