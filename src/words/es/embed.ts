import type { EmbedWords } from '../en/embed';

/** Lo que rodea a una calculadora insertada en otra página. */
export const around: EmbedWords = {
  title: (title, name) => `${title}, para insertar · ${name}`,
  limit:
    'Ayuda para planear, no asesoría legal, y no es CBP. Nada de lo que usted escribe sale de este marco.',
  tables: 'Fechas sin calculadora:',
  prefix: 'Para insertar.',
  refused: 'La página que inserta pidió algo que esta calculadora no ofrece:',
};
