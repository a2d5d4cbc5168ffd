import { standingOf } from '../../rules/answer';
import { READ } from '../../rules/parameters';
import { calendar } from '../date-format';
import type { AnyText } from '../any-text';
import { standings } from './labels';
import { stepWords } from './step';
import { afterFilingWords } from './after-filing';
import { answers } from './calculator';
import { protestWarning } from './verdict';

type Taken = AnyText<typeof import('../en/calendar-export')>;

const { long, medium, short } = calendar('es-US');

/** What the reader may take along from a calculator, in Spanish. */
export const take: Taken['take'] = {
  calendar: 'A su calendario',
  about:
    'El botón “Agregar al calendario” guarda estos días en un archivo .ics, con los recordatorios que ponga aquí. Ábralo, y su calendario los agrega. Un archivo más nuevo actualiza los mismos eventos.',
  nothing: 'No queda ningún día por delante, así que no hay nada para un calendario.',
  notPossible:
    'Uno de los recordatorios de arriba no se puede leer. Corríjalo y guarde el archivo.',
  saved: 'Guardado.',
  reminders: 'Recordatorios, en días de anticipación',
  reminderRefused: (most) =>
    `Escriba números enteros de 0 a ${most}, separados por comas, por ejemplo 7, 1.`,
  web: 'O uno por uno, en la web',
  webNote:
    'Estos enlaces salen de este sitio. Llevan el día y el título que se ven aquí, y nada más de lo que escribió.',
  google: 'Google',
  outlook: 'Outlook',
  text: 'Los días como texto',
  copy: 'Copiar',
  copied: 'Copiado',
  broker: 'Pida a su agente de aduanas que lo revise (en inglés)',
  brokerLabel: 'Mensaje para el agente, en inglés',
  brokerNote:
    'Envíelo al agente que presentó las entradas. Léalo antes, y agregue usted los números de entrada.',
  fileName: 'dias-cape.ics',
};

export const names: Taken['names'] = { ...answers, ...afterFilingWords.labels };

export const eventTitle: Taken['eventTitle'] = (kind, liquidated) =>
  names[kind] + (liquidated ? ` (liquidada el ${short(liquidated)})` : '');

export const estimateTitle: Taken['estimateTitle'] = (kind, entered) =>
  `${names[kind]} (estimación${entered ? `, entrada del ${short(entered)}` : ''})`;

export const countText: Taken['countText'] = ({ because }) =>
  because
    .map((step, index) => {
      const source =
        'parameter' in step && step.parameter
          ? ` [${step.parameter.cite}; ${standings[step.parameter.standing]}]`
          : '';
      return `${index + 1}. ${stepWords(step)}${source}`;
    })
    .join('\n');

export const eventText: Taken['eventText'] = (kind, answer, asOf, blocksUntil) =>
  [
    `${names[kind]}: ${long(answer.value)}. Qué tan firme: ${standings[standingOf(answer.because)]}.`,
    ...(blocksUntil ? [protestWarning(blocksUntil)] : []),
    'Cómo contamos:',
    countText(answer),
    `Visto al ${medium(asOf)}; reglas revisadas el ${READ}. Ayuda para planear, no asesoría legal.`,
  ].join('\n');

export const daysText: Taken['daysText'] = (days, asOf) =>
  [
    ...days.map(
      ({ title, answer }) =>
        `${title}: ${long(answer.value)} (${standings[standingOf(answer.because)]})`,
    ),
    `Visto al ${medium(asOf)}; reglas revisadas el ${READ}.`,
  ].join('\n');
