/** What becomes of the text in a group that begins with one of these words. */
export type Destination =
  | 'body'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'title'
  | 'label'
  | 'furniture'
  | 'note'
  | 'box'
  | 'comment'
  | 'commentAuthor'
  | 'commentDate'
  | 'people'

const words: Readonly<Record<Exclude<Destination, 'body'>, string>> = {
  fonts: 'fonttbl',
  styles: 'stylesheet',
  title: 'title',
  // The number or bullet as Word last printed it; "pntext" is how it was written before 1997.
  label: 'listtext pntext',
  furniture: 'header headerl headerr headerf footer footerl footerr footerf',
  note: 'footnote',
  box: 'shptxt dptxbxtext',
  comment: 'annotation',
  commentAuthor: 'atnauthor',
  commentDate: 'atndate',
  people: 'revtbl',
  skip:
    'colortbl filetbl pict object objdata themedata colorschememapping datastore latentstyles listtable ' +
    'listoverridetable rsidtbl generator xmlnstbl mmathPr author operator company manager category keywords ' +
    'subject comment doccomm hlinkbase userprops docvar fldinst datafield formfield bkmkstart bkmkend xe tc ' +
    'nonshppict shprslt nonesttables sn sv pn pnseclvl atnid atnref atnicn atntime atnparent atrfstart ' +
    'atrfend ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn background template passwordhash wgrffmtfilter ' +
    'oldcprops oldpprops oldtprops oldsprops levelnumbers leveltext pnseclvl txe rxe private',
}

const byWord = new Map<string, Destination>(
  Object.entries(words).flatMap(([destination, list]) =>
    list.split(' ').map((word) => [word, destination as Destination] as const),
  ),
)

/** Groups marked as to be skipped by whoever doesn't know them, whose text is the paper's all the same. */
const known = new Set(['shpinst', 'nesttableprops', 'shppict', 'do', 'fldrslt', 'ud', 'upr', 'listtext'])

/** The destination that a word opens; undefined for a word that opens none. */
export const destinationOf = (word: string, ignorable: boolean): Destination | undefined =>
  byWord.get(word) ?? (ignorable && !known.has(word) ? 'skip' : undefined)

/** Words that stand for a character. */
export const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
}
