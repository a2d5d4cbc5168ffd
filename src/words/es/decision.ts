import type { DecisionWords } from '../en/decision';
import { blocks, cautions, paths } from './entry-decision';

/** Cada pregunta empieza sin responder, y no saber es una respuesta. */
const OPEN = [
  ['', 'Sin responder'],
  ['unknown', 'No lo sé'],
] as const;

/** Lo que dice la calculadora de CAPE, protesta o tribunal. */
export const decisionWords: DecisionWords = {
  limit:
    'Conoce los días y los datos que usted da. No comprueba líneas arancelarias IEEPA, pagos ni órdenes judiciales, ni lo que CBP decide.',
  blocks,
  cautions,
  paths,
  explained: {
    cape: {
      text: 'Nada de lo que usted dio impide CAPE. Declare la entrada, y no proteste antes.',
      link: 'Presente una declaración CAPE',
    },
    'withdraw-then-cape': {
      text: 'CAPE rechaza una entrada con protesta. Si la protesta trata solo de derechos IEEPA, CBP permite retirarla y declarar. Si trata también de otra cosa, consulte antes a un abogado.',
      link: 'Protesta o CAPE',
    },
    protest: {
      text: 'CAPE no acepta esta entrada. El plazo de protesta sigue abierto: proteste, y consulte a un abogado.',
      link: 'Cómo presentar una protesta',
    },
    'protest-stands': {
      text: 'CAPE no acepta esta entrada mientras tenga la protesta. Deje la protesta donde está, y consulte a un abogado.',
      link: 'Fuera del plazo',
    },
    summons: {
      text: 'La protesta fue denegada. El plazo para ir al tribunal corre desde el día en que se envió la denegación por correo.',
      link: 'La vía del tribunal',
    },
    counsel: {
      text: 'Para esta entrada terminaron tanto CAPE como el plazo de protesta.',
      link: 'La vía del tribunal',
    },
    wait: {
      text: 'Ahora no se puede presentar nada para esta entrada: ni protesta ni corrección mientras haya pendiente una declaración aceptada. El plazo de protesta sigue corriendo. Si su último día se acerca y no se publica la reliquidación, consulte a un abogado.',
      link: 'Después de presentar',
    },
    'find-out': {
      text: 'Lo que aquí no se sabe podría impedir CAPE. Pregunte al agente de aduanas que presentó la entrada, o mire en ACE, y mientras tanto siga hacia el día de abajo.',
      link: 'Presente una declaración CAPE',
    },
    'look-up': {
      text: 'Falta la fecha de liquidación, o lo que se sabe de esta entrada no concuerda. Búsquela en el boletín o en ACE.',
      link: 'Encuentre su fecha de liquidación sin ACE',
    },
  },
  correctBy: 'Se puede corregir (PSC) hasta el',
  path: 'Camino para esta entrada',
  why: 'Por qué',
  liquidated: '¿Está liquidada?',
  liquidatedChoices: [...OPEN, ['yes', 'Sí'], ['no', 'Todavía no']],
  type: 'Tipo de entrada',
  types: [
    ...OPEN,
    ['01', '01, consumo'],
    ['02', '02, cuota'],
    ['03', '03, antidumping o derechos compensatorios'],
    ['06', '06, zona franca (foreign trade zone)'],
    ['08', '08, aplazamiento de derechos'],
    ['09', '09, reconciliación'],
    ['11', '11, informal'],
    ['21', '21, depósito aduanero'],
    ['22', '22, redepósito'],
    ['23', '23, importación temporal'],
    ['31', '31, 32, 34 o 38, retiro de un depósito'],
    ['47', '47, drawback'],
  ],
  protest: 'Protesta sobre ella',
  protests: [
    ...OPEN,
    ['none', 'Ninguna'],
    ['open', 'Abierta'],
    ['suspended', 'Suspendida'],
    ['denied', 'Denegada'],
    ['denied-review', 'Denegada, con revisión adicional solicitada'],
  ],
  reconciliation: 'Reconciliación',
  reconciliations: [
    ...OPEN,
    ['none', 'Sin marca'],
    ['flagged', 'Marcada, aún sin presentar'],
    ['filed', 'Entrada de reconciliación presentada'],
  ],
  drawback: 'Designada en una entrada de drawback',
  declared: 'Ya está en una declaración CAPE aceptada',
  yesNo: [...OPEN, ['no', 'No'], ['yes', 'Sí']],
};
