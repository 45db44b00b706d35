import { Fragment } from 'react'
import type { Words } from '../../../shared/model/report.ts'
import { inlinesOf } from '../../../shared/rules/report/words.ts'

/** The words of a paragraph with their looks; where a note goes is shown by its words. */
export const ReportWords = ({ words }: { readonly words: Words }) =>
  inlinesOf(words).map(({ text, marks = [], link, note }, place) => {
    const italic = marks.includes('italic') ? <em>{text}</em> : text
    const bold = marks.includes('bold') ? <strong>{italic}</strong> : italic
    return (
      <Fragment key={place}>
        {/* The app opens no web page: what leads to one only looks so. */}
        {link === undefined ? bold : <u title={link}>{bold}</u>}
        {note !== undefined && <small> [{note}]</small>}
      </Fragment>
    )
  })
