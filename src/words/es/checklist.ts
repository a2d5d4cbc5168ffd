import type { AnyText } from '../any-text';
import type { checklistWords as checklistEn } from '../en/checklist';
import { findings } from './labels';
import { counted } from './quantity';

type Checklist = AnyText<typeof checklistEn>;

/** "7 días hábiles". */
const days: Checklist['days'] = (count) => counted(count, 'business-days');

const title = 'Su lista';
const yours = '¿Qué vio usted?';
const unanswered = 'sin responder';
const takeBack = 'Deshacer';
const startOver = 'Deshacer los cinco';
const save = 'Guardar en un archivo';
const load = 'Cargar un archivo';
const whole = 'Los cinco en una página';
const toPlan = 'Contar los días';
const countTicks: Checklist['countTicks'] = (sum) => `Contar ${days(sum)}, según lo marcado aquí`;

const itemAdds: Checklist['itemAdds'] = (finding, most) => {
  if (!finding) return `Mientras siga abierto, este punto suma ${days(most)} a su plan.`;
  if (finding === 'pass') return 'En orden: no suma nada a su plan.';
  const why = finding === 'fail' ? 'Abierto' : 'No se sabe, así que cuenta como abierto';
  return `${why}: suma ${days(most)} a su plan.`;
};

const tally: Checklist['tally'] = (open, none, sum) =>
  `${open} abiertos, ${5 - open - none} en orden, ${none} sin responder. Los puntos abiertos suman ${days(sum)}.`;

const more: Checklist['more'] = (extra) =>
  `Su plan cuenta ${days(extra)} más de lo que explican estas marcas. Llegaron con la dirección o se escribieron; se quedan hasta que responda los cinco puntos aquí o los quite.`;

const fewer: Checklist['fewer'] = (counts, sum) =>
  `Su plan cuenta ${days(counts)}, como dice la dirección o el campo. Estas marcas suman ${days(sum)}.`;

const oneByOne =
  'Sumamos los puntos como si se resolvieran uno tras otro, cada uno con su cifra mayor.';

const kept: Checklist['kept'] = {
  page: 'Estas marcas se quedan en esta página. La dirección lleva a otras páginas el número de días, no las marcas.',
  device:
    'Estas marcas se recuerdan en este navegador. La dirección lleva el número de días, no las marcas.',
};

const fileTroubles: Checklist['fileTroubles'] = {
  large: 'Este archivo es demasiado grande para una lista. No se cambió nada.',
  unreadable: 'Este no es un archivo de lista de esta guía. No se cambió nada.',
  newer:
    'Este archivo se guardó con una versión más nueva de esta guía. Vuelva a cargar la página y el archivo. No se cambió nada.',
};
const loaded: Checklist['loaded'] = (count) =>
  `Cargado: ${count} de los cinco puntos. El plan ya los cuenta.`;

export const checklistWords: Checklist = {
  findings,
  days,
  title,
  yours,
  unanswered,
  takeBack,
  startOver,
  save,
  load,
  whole,
  toPlan,
  countTicks,
  itemAdds,
  tally,
  more,
  fewer,
  oneByOne,
  kept,
  fileTroubles,
  loaded,
};
