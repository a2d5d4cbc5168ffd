import type { AnyText } from '../any-text';

type Words = AnyText<typeof import('../en/do-first')>;

export const firsts: Words['firsts'] = {
  'log-in': {
    say: 'inicie sesión ahora: la cuenta de los días vuelve a empezar.',
    open: 'Cómo iniciar sesión',
  },
  'owner-email': {
    say: 'escriba a ACE Support desde la dirección de la cuenta, con “reactivation” en el asunto.',
    open: 'Abrir el correo',
  },
  'owner-reactivates': {
    say: 'pida a su Trade Account Owner (el titular) que lo reactive, y luego inicie sesión de inmediato.',
    open: 'Abrir el correo',
  },
  'owner-lookup': {
    say: 'escriba a ACE Support y pregunte quién es su Trade Account Owner (el titular).',
    open: 'Abrir el correo',
  },
  'owner-change': {
    say: 'pida a informática que reabra el buzón del titular anterior, y nombre a otro titular con el formulario de CBP.',
    open: 'Abrir el correo para informática',
  },
  'service-desk': {
    say: 'llame a la mesa de servicio y pida un número de caso.',
    open: 'Abrir el guion de la llamada',
  },
  'ior-number': {
    say: 'pida a su agente de aduanas que reactive el número de importador (IOR number).',
    open: 'Cómo se hace',
  },
  'new-account': {
    say: 'solicite una cuenta del ACE Portal.',
    open: 'Cómo solicitarla',
  },
  broker: {
    say: 'pida al agente que presentó la entrada que la declare en CAPE.',
    open: 'Abrir el mensaje',
  },
  checklist: {
    say: 'resuelva los puntos abiertos de la lista y luego cargue la declaración.',
    open: 'Abrir la lista',
  },
  'file-cape': {
    say: 'inicie sesión, abra la pestaña CAPE y cargue la declaración.',
    open: 'Cómo presentar CAPE',
  },
  protest: {
    say: 'haga preparar la protesta: formulario 19 de CBP o el módulo de protestas de ACE.',
    open: 'Cómo protestar',
  },
  counsel: {
    say: 'escriba cómo está su caso y llévelo a un abogado de comercio exterior.',
    open: 'Escribir el resumen',
  },
  wait: {
    say: 'busque la reliquidación en Claim Status y el reembolso en los informes.',
    open: 'Qué vigilar',
  },
  'look-up': {
    say: 'busque la fecha de liquidación en el boletín público de CBP. No hace falta iniciar sesión.',
    open: 'Buscarla',
  },
  'sign-in-again': {
    say: 'inicie sesión en ACE con su propio usuario. La cuenta de los días vuelve a empezar.',
    open: 'Planear los inicios de sesión',
  },
};

export const doFirstLabel = 'Primero:';
export const doTodayLabel = 'Hoy:';
export const copyToo = 'O copiar el texto';
export const brokerToo = 'Escriba también al agente que presentó la entrada';
/** Why a text is in English here. */
export const inEnglish = 'El texto está en inglés, porque lo leen CBP y los agentes.';
export const howLabel = 'Cómo se hace';
