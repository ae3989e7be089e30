import { z } from 'zod';

/** Words for people: one string for every language, or one a language (BCP 47 tags `en` and `ko`). */
export const textSchema = z
  .union([z.string().max(4000), z.strictObject({ en: z.string().max(4000), ko: z.string().max(4000) })])
  .meta({ id: 'text', description: 'A text, or the same text in English and Korean.' });

export type Text = z.infer<typeof textSchema>;
export type Language = 'en' | 'ko';

/** The text in the language asked for; a plain string serves every language. */
export function textIn(text: Text, language: Language): string {
  return typeof text === 'string' ? text : text[language];
}
