import { leadOf } from '../../rules/account';
import type { AnyText } from '../any-text';
import type { planWords as planEn } from '../en/plan';
import {
  brokerToo,
  copyToo,
  doFirstLabel,
  doTodayLabel,
  firsts,
  howLabel,
  inEnglish,
} from './do-first';
import { quantity } from './quantity';
import { mostPressing, nextWords } from './verdict';

export const planWords: AnyText<typeof planEn> = {
  brokerToo,
  copyToo,
  doFirstLabel,
  doTodayLabel,
  firsts,
  howLabel,
  inEnglish,
  said: ({ next, board }, today) =>
    next ? mostPressing(board.length, nextWords(next, board[0]?.plan, today)) : '',
  limit:
    'No comprueba si CBP acepta esta entrada en CAPE, si hay una protesta abierta ni cuánto tarda CBP en realidad.',
  ofLiquidated: (day) => `liquidada el ${day}`,
  ofEntered: (day) => `entrada del ${day}`,
  estimated: (day) =>
    `Contado desde una liquidación esperada el ${day}: una estimación. Busque la fecha cuando haya llegado.`,
  fasterOrSlower: '¿Más rápido o más lento?',
  leadQuestion: '¿Cuánto puede tardar en volver a entrar?',
  leadNote: 'Una estimación para planear: CBP no publica ninguna cifra.',
  leadChoice: (tier) =>
    `${{ 1: 'Rápido', 2: 'Normal', 3: 'Lento' }[tier]}: ${quantity(leadOf[tier])}`,
  leadGives: (day) => `empiece el ${day}`,
  leadCounted: 'contado',
  ownFigure: 'Mi propia cifra',
  toGetBackIn: 'Para volver a entrar:',
  board: {
    given: 'Liquidada',
    state: 'Estado',
    next: 'Próximo día que cuenta',
    scale: 'A una misma escala',
    hint: 'Elija una línea para ver sus días, su cuenta y sus fuentes.',
    all: (count) => `Mostrar las ${count}`,
  },
  onePage: 'Plan en una página',
  example: {
    caption: 'Último día para empezar',
    scale:
      'A escala: el bloque lleno es el tiempo para volver a entrar, contado hacia atrás desde el último día para presentar.',
    needs:
      'Necesita: una fecha por entrada. Opcional: su último inicio de sesión, aproximado, y su papel. Ningún nombre, ningún número.',
  },
};

/** Its own page. */
export const page = {
  nav: 'Mis días: el último día para empezar',
  title: 'El último día para empezar',
  description:
    'De su último inicio de sesión en ACE y del día de liquidación, al último día en que puede empezar a reactivar y presentar CAPE a tiempo.',
  lead: 'Dé una fecha por cada entrada.',
  guide: 'Reactivar en cinco pasos',
  needs:
    'La fecha de liquidación de cada entrada. Su último inicio de sesión y su función afinan el plan; basta el mes.',
  limit: planWords.limit,
};
