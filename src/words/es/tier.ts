import type { AnyText } from '../en';
import type { tierWords as tierEn } from '../en/tier';

export const tierWords: AnyText<typeof tierEn> = {
  limit: 'No ve su cuenta. Solo un inicio de sesión muestra su estado verdadero.',
  caption: { active: 'Inicie sesión a más tardar el', locked: 'Bloqueada desde el' },
};
