import type { AnyText } from '../en';
import type { tierWords as tierEn } from '../en/tier';

export const tierWords: AnyText<typeof tierEn> = {
  limit: 'No ve su cuenta. Solo un inicio de sesión muestra su estado verdadero.',
};
