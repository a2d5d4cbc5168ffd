import type { AnyText } from '../any-text';
import type { tierWords as tierEn } from '../en/tier';

export const tierWords: AnyText<typeof tierEn> = {
  limit: 'No ve su cuenta. Solo un inicio de sesión muestra su estado verdadero.',
  caption: { active: 'Inicie sesión a más tardar el', locked: 'Bloqueada desde el' },
};

/** Its own page. */
export const page = {
  nav: '¿Está bloqueado mi acceso?',
  title: '¿Está bloqueado mi acceso, y desde cuándo?',
  description:
    'De su último inicio de sesión en ACE: si la cuenta está bloqueada, desde qué día y cuánto suele tardar la reactivación.',
  lead: 'Escriba el día de su propio último inicio de sesión, primero el mes. El de su agente de aduanas no cuenta.',
  guide: 'Qué significan los niveles',
  needs: 'El día de su propio último inicio de sesión. Si no lo recuerda, el mes.',
  limit: tierWords.limit,
};
