import { z } from 'zod'

export const listFormats = ['xlsx', 'csv', 'docx'] as const
export const listFormatSchema = z.enum(listFormats)
export type ListFormat = z.infer<typeof listFormatSchema>
