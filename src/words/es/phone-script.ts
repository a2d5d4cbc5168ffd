import type { Desk } from '../desks';
import type { AnyText } from '../any-text';
import type { CallWords, page as pageEn } from '../en/phone-script';
import type { Role } from '../../rules/route';
import { callWords as english } from '../en/phone-script';
import { localHours } from './local-hours';
import { letters } from './letters';

/** Lo que dice el guion de la llamada. */
const call: CallWords['call'] = {
  title: 'Guion de la llamada',
  limit:
    'No sabe lo que ve la mesa. Los números, menús y horarios que CBP no publica llevan la marca de que otros los informan.',
  desk: '¿A quién llama?',
  deskHint: '¿No está seguro? Empiece con la mesa técnica (Technology Service Desk).',
  dial: 'Marque',
  reported: 'Según informes, sin confirmar por CBP',
  published: 'Publicado por CBP',
  sayFirst: 'Diga primero',
  ready: 'Tenga a la mano',
  readyNote:
    'Léalos a la mesa cuando se los pida. No los escriba aquí, y nunca dé una contraseña, un token de inicio de sesión ni un número de Seguro Social.',
  ask: 'Pregunte',
  escalate: '¿No llegó nada? Pregunte de nuevo, un nivel más arriba, el',
  escalateTo:
    'Llame a la misma mesa, dé el número de caso (ticket) y pida hablar con quien decide. Si el caso tampoco avanza, escriba a ACE Support con el mismo número.',
  escalatePast: 'Ese día es hoy o ya pasó: vuelva a llamar ahora.',
  copy: 'Copiar',
  copied: 'Copiado',
  emails: 'O escriba: dos correos',
  to: 'Para',
  subject: 'Asunto',
  body: 'Texto, en inglés',
  open: 'Abrir en su programa de correo',
};

const WHO: Readonly<Record<Role, string>> = {
  owner: 'Soy el titular (Trade Account Owner) de nuestra cuenta del ACE Portal.',
  proxy: 'Soy suplente del titular (Proxy) en nuestra cuenta del ACE Portal.',
  user: 'Soy usuario de la cuenta del ACE Portal de nuestra empresa.',
  'owner-left':
    'Trabajo con la cuenta del ACE Portal de nuestra empresa. Su titular dejó la empresa.',
  unknown: 'Trabajo con la cuenta del ACE Portal de nuestra empresa y no sé quién es su titular.',
};

const OWNER =
  'Mi acceso terminó por falta de inicio de sesión, y nuestro titular no puede reactivarme. ¿Cómo recuperamos al titular, o cómo nombramos a otro?';
const ACCOUNT: Readonly<Record<Role, string>> = {
  owner:
    'Mi acceso terminó por falta de inicio de sesión, y escribí a ACE Support desde la dirección de la cuenta. ¿Qué falta todavía?',
  proxy: OWNER,
  user: OWNER,
  'owner-left':
    'El titular se fue y nadie tiene su buzón. ¿Cómo nombramos a otro titular, y cuánto tarda?',
  unknown:
    'Mi acceso terminó por falta de inicio de sesión. ¿Cómo averiguo quién es el titular, y cómo recuperamos el acceso?',
};

const first: Readonly<Record<Desk, (role: Role) => string>> = {
  'account-service-desk': (role) => `${WHO[role]} ${ACCOUNT[role]}`,
  'technology-service-desk': (role) =>
    `${WHO[role]} No puedo iniciar sesión, y el cambio de contraseña no sirvió. ¿En qué estado está mi acceso, y qué necesita?`,
  'refund-payments': () =>
    'Un reembolso de una reclamación CAPE aparece como enviado, y nuestro banco no lo ha recibido. ¿Dónde está ahora, y qué necesitan de nosotros?',
};

const TICKET = '¿Cuál es el número de ticket, y con quién hablo?';
const NOTHING = 'Si no sé nada, ¿por quién pregunto?';

const gloss: CallWords['gloss'] = {
  sayFirst: (desk, role) => first[desk](role),
  questions: {
    'account-service-desk': [
      '¿Qué está bloqueado: mi acceso, el del titular o el número de importador?',
      '¿Qué necesitan todavía de nosotros, en qué forma, y a dónde lo envío?',
      '¿Qué va primero: el titular, el número o la reactivación?',
      '¿Quién decide ahora, y para qué día debo tener respuesta?',
      TICKET,
      NOTHING,
    ],
    'technology-service-desk': [
      '¿Mi acceso está bloqueado, suspendido o desactivado, y desde cuándo?',
      '¿Puede levantarlo en esta llamada? ¿Puedo iniciar sesión mientras hablamos?',
      '¿La dirección de correo de mi perfil es una que todavía puedo leer? Allí llega el token.',
      'Si usted no puede levantarlo: ¿quién puede, y qué necesita?',
      TICKET,
      NOTHING,
    ],
    'refund-payments': [
      '¿Qué día se envió el reembolso, y lo devolvió el banco?',
      '¿A qué cuenta fue: a la nuestra, o a la de alguien que nombramos?',
      '¿Qué debemos corregir, y en qué parte de ACE?',
      '¿Cuándo se volverá a enviar?',
      TICKET,
    ],
  },
};

// La mesa habla inglés: las frases de la llamada quedan en inglés, y `gloss` dice qué significan.
export const callWords: CallWords = { ...english, call, gloss, letters, hours: localHours };

/** Su propia página. */
export const page: AnyText<typeof pageEn> = {
  nav: 'Guion de la llamada y correos',
  title: 'Guion de la llamada',
  description:
    'Para la llamada a una mesa de CBP: el número, qué decir primero, qué tener a la mano, qué preguntar y el día para insistir. Dos correos, listos para enviar.',
  lead: 'Téngalo abierto mientras espera. Elija la mesa y quién es usted; el guion sigue. Las frases están en inglés, con su significado debajo.',
  guide: 'Todos los contactos, con sus fuentes',
  needs:
    'A quién llama y su papel en la cuenta. Mientras habla: papel, o las notas de esta página.',
};
