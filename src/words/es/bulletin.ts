import type { rowNotice as english } from '../en/bulletin';
import { calendar } from '../date-format';

const { long } = calendar('es-US');

const NOT_LIQUIDATED =
  'esta entrada todavía no está liquidada, así que no corre ningún plazo de CAPE ni de protesta. Vuelva a mirar el boletín más adelante, o planee con la fecha de entrada, abajo.';

export const rowNotice: typeof english = (notice) => {
  switch (notice.is) {
    case 'liquidated':
      return `Leído de la fila del boletín: liquidada el ${long(notice.day)}.`;
    case 'reliquidated':
      return `Leído de la fila del boletín: reliquidada el ${long(notice.day)}. CAPE cuenta desde la primera liquidación: si el boletín tiene una fila Liquidated de esta entrada, tome ese día.`;
    case 'extended':
      return `La fila dice Extended (prorrogada): ${NOT_LIQUIDATED}`;
    case 'suspended':
      return `La fila dice Suspended (suspendida): ${NOT_LIQUIDATED}`;
    case 'voided':
      return 'Esta fila fue anulada (voided), así que su día no cuenta. Busque en el boletín otra fila de la entrada.';
    case 'unread':
      return 'Esto parece una fila de un informe, y no podemos saber cuál de sus días es el de la liquidación. Escriba solo ese día. La página para muchas entradas acepta filas enteras.';
  }
};
