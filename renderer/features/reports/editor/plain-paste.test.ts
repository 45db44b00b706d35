import { expect, test } from 'vitest'
import { plainPaste } from './plain-paste.ts'

const point = (mark: string, words: string): string =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp;</span></span><![endif]>${words}</p>`

test('what Word pastes comes without its styles, scripts and pictures', () => {
  const html = `<html><head><style>p{color:red}</style></head><body lang=EN-GB><!--StartFragment--><p class=MsoNormal style='margin:0' onclick="x()"><b>Bold</b><o:p></o:p></p><img src=x onerror="x()"><script>x()</script><!--EndFragment--></body></html>`
  expect(plainPaste(html)).toBe('<html><body><p><b>Bold</b></p></body></html>')
})

test('its lists are lists again, of bullets or of numbers', () => {
  expect(plainPaste(`${point('·', 'First')}\n${point('·', 'Second')}<p>Words</p>${point('1.', 'One')}`)).toBe(
    '<ul><li>First</li><li>Second</li></ul><p>Words</p><ol><li>One</li></ol>',
  )
})

test('what was copied in a report keeps what tells its blocks', () => {
  const own = '<p data-numbered="true" data-pm-slice="1 1 []">Words <data value="accepted">7</data></p>'
  expect(plainPaste(own)).toBe(own)
})
