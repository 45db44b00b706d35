import type { ReportTemplate } from '../../model/report-template.ts'
import { templates } from '../../model/report.ts'
import { firstCapital } from '../first-capital.ts'

/** What people call a template: the words that it was given, else its name as words. */
export const labelOf = ({ label, name }: Pick<ReportTemplate, 'label' | 'name'>): string =>
  firstCapital(label ?? name.replaceAll('-', ' '))

/** A name for the command line: "Our annual report" is "our-annual-report". Those in `taken` and Revisit's own have it no more. */
export const nameFor = (label: string, taken: readonly string[]): string => {
  const plain =
    label
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/gu, '-')
      .slice(0, 50)
      .replace(/^-+|-+$/gu, '') || 'template'
  const used = new Set<string>([...taken, ...templates])
  if (!used.has(plain)) return plain
  let number = 2
  while (used.has(`${plain}-${number}`)) number += 1
  return `${plain}-${number}`
}
