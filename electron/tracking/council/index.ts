export { areTerms, hasTerm, setTerms, termsOf } from './assign.ts'
export { councilSettings, setCouncil } from './settings.ts'
export { addTerm, editTerm, listTerms, orderTerms, removeTerm } from './terms.ts'
