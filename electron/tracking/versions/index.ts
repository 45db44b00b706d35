export { decideVersion } from './decide-version.ts'
export { laterPlaces } from './later-places.ts'
export { listFoundAgain } from './list-found-again.ts'
export { listVersions } from './list-versions.ts'
