import type { Letter } from '../en/letters';
import { moreLetters as inEnglish } from '../en/more-letters';
import type { LetterId } from '../letter-of';
import type { Told } from './letters';

const told: Readonly<Partial<Record<LetterId, Told>>> = {
  surety: {
    title: 'A la afianzadora: liquidaciones de nuestra fianza',
    when: 'No conoce las fechas de liquidación, y presentó más de un agente.',
  },
  'cape-support': {
    title: 'Al buzón de CAPE: una reclamación o un mensaje',
    when: 'Una carga falla sin razón visible, o una reclamación no avanza.',
    warning: 'No vuelva a cargar antes de tener la respuesta, si ya hay un número de reclamación.',
  },
};

export const moreLetters: readonly Letter[] = inEnglish.map((one) => ({
  ...one,
  ...told[one.id],
  english: true,
}));
