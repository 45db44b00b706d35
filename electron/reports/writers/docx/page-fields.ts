const field = (bookmark: string): string =>
  [
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    `<w:r><w:instrText xml:space="preserve"> PAGEREF ${bookmark} \\h </w:instrText></w:r>`,
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  ].join('')

/**
 * Gives each line of the contents Word's own field for the page of its heading, as Word writes them, with nothing in it
 * yet: only Word knows where its pages end, and it fills such fields when it prints or when the contents are updated.
 */
export const withPageFields = (document: string): string =>
  document.replace(
    /(<w:hyperlink\b[^>]*?w:anchor="(_Toc\d+)"[^>]*>(?:(?!<\/w:hyperlink>).)*?<w:tab\/>)<w:t\b[^>]*?(?:\/>|><\/w:t>)<\/w:r>/gs,
    (_, before: string, bookmark: string) => `${before}</w:r>${field(bookmark)}`,
  )
