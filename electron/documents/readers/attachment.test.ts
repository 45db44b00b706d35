import { expect, test } from 'vitest'
import { attachmentName } from './attachment.ts'

test.each([
  ['Report.pdf', 'Report.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['C:\\Windows\\system.ini', 'system.ini'],
  ['a<b>:c|d?.docx', 'a_b__c_d_.docx'],
  ['con.txt', 'Attachment 1.txt'],
  ['..', 'Attachment 1'],
  ['', 'Attachment 1'],
  ['evil\u202Efdp.exe', 'evil_fdp.exe'],
])('“%s” becomes “%s”', (name, safe) => {
  expect(attachmentName(name, 'Attachment 1')).toBe(safe)
})

test('a name is no longer than a file system takes', () => {
  expect(attachmentName(`${'n'.repeat(400)}.pdf`, 'x')).toBe(`${'n'.repeat(120)}.pdf`)
})
