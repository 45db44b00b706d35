/** The kinds of file that the dialog for adding papers offers. */
export const acceptedFiles =
  '.pdf,.docx,.docm,.doc,.odt,.rtf,.eml,.msg,.xlsx,.xlsm,.csv,.tsv,.html,.htm,.md,.txt'
