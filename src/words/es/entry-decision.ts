import type { BlockCode, CautionCode, Group, NextDay, Path } from '../../rules/entry-decision';

export const blocks: Readonly<Record<BlockCode, string>> = {
  'protest-open': 'Tiene una protesta abierta o suspendida.',
  'protest-denied-review': 'Se denegó una protesta con solicitud de revisión adicional.',
  'protest-other': 'Tiene una protesta y su estado no está claro. Búsquelo en ACE.',
  'type-08': 'Tipo de entrada 08, aplazamiento de derechos.',
  'type-09': 'Tipo de entrada 09, reconciliación.',
  'type-21': 'Tipo de entrada 21, depósito aduanero. Sus retiros se aceptan y se pagan con ella.',
  'type-22': 'Tipo de entrada 22, redepósito. Sus retiros se aceptan y se pagan con ella.',
  'type-23': 'Tipo de entrada 23, importación temporal.',
  'type-47': 'Tipo de entrada 47, drawback.',
  'reconciliation-filed': 'Ya hay una entrada de reconciliación presentada.',
  drawback: 'Está designada en una entrada de drawback.',
  declared: 'Ya está en una declaración CAPE aceptada.',
  'trade-control': 'Su control no está en manos de CBP.',
  cancelled: 'El resumen de entrada está cancelado o rechazado.',
  'no-liquidation-day': 'Dice que está liquidada y no da el día. Búsquelo.',
  contradiction: 'Sus filas se contradicen. Búsquela en ACE.',
};

export const cautions: Readonly<Record<CautionCode, string>> = {
  'reconciliation-flagged':
    'Marcada para reconciliación: CAPE la acepta solo mientras no haya una entrada de reconciliación presentada.',
  'liquidation-unknown': 'Busque su fecha de liquidación: de ella dependen todos los días.',
  'declared-unknown':
    'Averigüe si está en una declaración aceptada: mire en Claim Status o pregunte al agente de aduanas.',
  'protest-unknown': 'Averigüe si tiene una protesta: una abierta impide CAPE.',
  'reconciliation-unknown':
    'Averigüe si hay una entrada de reconciliación presentada: entonces CAPE espera.',
  'drawback-unknown':
    'Averigüe si está designada en una entrada de drawback: entonces CAPE espera.',
  'protest-day-near':
    'El último día de protesta está cerca, y una declaración aceptada no lo detiene. Consulte ahora a un abogado.',
  held: 'Suspendida, prorrogada o en revisión: CAPE puede rechazarla.',
  'protest-denied': 'Se denegó una protesta: corre el plazo para ir al tribunal.',
  'type-unknown': 'No se comprobó su tipo de entrada.',
  reliquidated:
    'Fue reliquidada: CAPE cuenta desde la primera liquidación; la protesta de lo que cambió, desde la reliquidación. Todo lo demás cuenta desde la primera.',
  'not-eligible':
    'Su exportación dice que no es elegible para CAPE. Vea en ACE por qué, antes de declararla.',
  'claim-refused':
    'Estuvo en una declaración y no fue aceptada. Corrija el error y declárela otra vez.',
  voided: 'Se publicó una liquidación y se anuló. Búsquela otra vez.',
  'status-differs': 'Tiene un día de liquidación, pero su estado no dice que esté liquidada.',
};

export const paths: Readonly<Record<Path, string>> = {
  cape: 'Declárela en CAPE',
  'withdraw-then-cape': 'Retire la protesta que trate solo de IEEPA y luego declárela en CAPE',
  protest: 'Presente una protesta y consulte a un abogado',
  'protest-stands': 'Deje la protesta como está y consulte a un abogado',
  summons: 'Hable con un abogado de comercio sobre una demanda',
  counsel: 'Hable con un abogado de comercio',
  wait: 'Espere, sin perder de vista el último día de protesta',
  'find-out': 'Averigüe lo que no se sabe y luego presente',
  'look-up': 'Primero búsquela',
};

export const groups: Readonly<Record<Group, { title: string; hint: string }>> = {
  open: { title: 'Abierta para CAPE', hint: 'Dentro del plazo de CAPE. Declárelas primero.' },
  protest: {
    title: 'Aún admite protesta',
    hint: 'CAPE está cerrado y el plazo de protesta no ha terminado.',
  },
  past: { title: 'Pasados los dos plazos', hint: 'Hable con un abogado de comercio.' },
  unliquidated: { title: 'No liquidada', hint: 'Sin día de liquidación, o con uno por llegar.' },
  blocked: { title: 'Bloqueada', hint: 'Algo en la entrada impide CAPE. Vea cada motivo.' },
};

export const nextDays: Readonly<Record<NextDay, string>> = {
  'start-by': 'Empiece a más tardar el',
  'file-cape-by': 'Presente CAPE a más tardar el',
  'last-cape-day': 'Último día de CAPE',
  'file-protest-by': 'Presente la protesta a más tardar el',
  'last-protest-day': 'Último día de protesta',
  expected: 'Liquidación probable hacia el (estimación)',
};
