export { addLink, linksOf, removeLink } from './links.ts'
