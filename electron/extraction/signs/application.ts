/** A planning application's number: "23/00417/FUL", "DM/2019/01572", "S/19/0102". */
export const application =
  /\b(?:[A-Z]{1,5}[/.]?)?\d{2,4}\/\d{3,6}(?:\/[A-Z]{1,6}\d?)?\b|\b[A-Z]{1,3}\/\d{2,4}\/\d{3,6}\b|\b\d{2}\/\d{4,5}\/[A-Z]{1,6}\b|\b[A-Z]{1,3}\d{0,3}-\d{3,5}-\d{2,4}\b|\b\d{2}\/\d{4,5}(?=\s)/
