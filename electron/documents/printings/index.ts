export { partOfBlock, recognise, type Recognised } from './recognise.ts'
export { bytesOfSketch, joinedSketch, overlapOf, type Sketch, sketchFromBytes, sketchOf } from './sketch.ts'
