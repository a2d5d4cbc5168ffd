import { fileMargin } from '../../rules/parameters';
import type { AnyText } from '../any-text';
import { counted } from './quantity';

type Words = AnyText<typeof import('../en/one-page-plan')>;

export const onePage: Words['onePage'] = {
  title: 'Plan: volver a entrar en ACE, y CAPE a tiempo',
  made: (day, entries) =>
    entries ? `Hecho el ${day} · ${counted(entries, 'entries')}` : `Hecho el ${day}`,
  countedFrom: (day) => `Contado desde el ${day}`,
  whoDoesWhat: 'Quién hace qué, y para cuándo',
  who: 'Quién',
  what: 'Qué',
  by: 'Para el',
  before: (day) => `antes del ${day}`,
  drawing: 'La primera entrada, a escala',
  entries: 'Todas las entradas',
  given: 'Liquidada',
  estimate: 'estimación',
  unknown: 'fecha desconocida: búsquela',
  order:
    'Presente CAPE primero. Una protesta ahora lo bloquearía. Guarde los días de protesta: siguen corriendo mientras CBP trabaja.',
  notes: 'Notas',
  ours: 'Sus propias notas',
  restsOn: 'En qué se basa',
  role: 'Papel en la cuenta',
  others: (count) => `${counted(count, 'entries')} más no caben aquí: abra el enlace.`,
  noteLead: (lead) => `Cuenta ${lead}. Una cifra para planear: CBP no publica ninguna.`,
  noteMargin: `${counted(fileMargin.value, fileMargin.unit)} antes: margen nuestro.`,
  noteCape: (cite) => `Último día para CAPE, ese día incluido. Práctica de CBP: ${cite}.`,
  noteProtest: (cite) => `Último día para protestar. Ley: ${cite}.`,
  caution:
    'No comprueba líneas arancelarias, órdenes judiciales ni lo que ACE muestra de la entrada.',
  rules: (code, checked) => `Reglas ${code}, revisadas el ${checked}. No es CBP ni asesoría legal.`,
  back: 'Volver a mis días',
  save: 'Guardar como texto',
  copyText: 'Copiar como texto',
  mail: 'Abrir en el correo',
  sendTo: 'Envíelo a',
  receivers: [
    'El titular de la cuenta ACE',
    'El agente que presentó las entradas',
    'Quien firma por la empresa',
  ],
  leavesOut: 'Lo que deja fuera',
  leftOut:
    'Nombres, números de entrada y de importador. Escríbalos en el papel si los necesita. El enlace lleva solo fechas.',
  fileName: 'plan-cape.txt',
};

export const people: Words['people'] = {
  you: 'Usted',
  owner: 'El titular de la cuenta',
  broker: 'El agente que presentó',
  'mail-admin': 'Quien administra su correo',
  cbp: 'CBP',
  counsel: 'Un abogado de comercio exterior',
  backup: 'Una segunda persona',
};

export const duties: Words['duties'] = {
  'start-log-in': 'Inicie sesión. La cuenta de los días vuelve a empezar.',
  'start-owner-email':
    'Escriba a ACE Support desde la dirección de la cuenta, con “reactivation” en el asunto.',
  'start-owner-reactivates':
    'Pida al titular que lo reactive. El mismo día, avise al agente de aduanas.',
  'start-owner-lookup':
    'Escriba a ACE Support: ¿quién es nuestro Trade Account Owner? El mismo día, avise al agente.',
  'start-owner-change':
    'Nombre a un nuevo titular con el formulario de CBP. El mismo día, avise al agente.',
  'start-service-desk': 'Llame a la mesa de servicio y pida un número de caso.',
  'start-ior-number': 'Pida al agente que reactive el número de importador.',
  'start-new-account': 'Solicite una cuenta del ACE Portal.',
  'owner-signs-in': 'Inicia sesión, abre Tools y lo reactiva. Usted inicia sesión para confirmar.',
  'restore-mailbox':
    'Restablece el buzón del titular anterior en el dominio de la empresa, para que llegue la respuesta de CBP.',
  answers: 'Responde. Usted inicia sesión de inmediato para confirmar.',
  'sign-in-at-once': 'Inicie sesión de inmediato para confirmar.',
  'broker-declares': 'Declara la entrada, si usted no ha entrado para entonces.',
  'broker-declares-now': 'Declara la entrada en CAPE.',
  'ask-broker': 'Pida al agente que presentó la entrada que la declare.',
  'get-back-in-beside': 'Siga recuperando el acceso: lo necesita para lo que viene.',
  checklist: 'Haga las cinco comprobaciones antes de presentar.',
  file: 'Cargue la declaración en la pestaña CAPE.',
  'keep-protest-day': 'Vigila el día de protesta, por si CBP no ha reliquidado.',
  'prepare-protest': 'Prepara la protesta: formulario 19 de CBP o el módulo en ACE.',
  'file-protest': 'La presenta. El último día legal nunca se mueve a más tarde.',
  watch: 'Busque la reliquidación en Claim Status y el reembolso en los informes.',
  'ask-counsel': 'Consulte a un abogado de comercio exterior.',
  'look-up':
    'Busque la fecha de liquidación en el boletín público de CBP. No hace falta iniciar sesión.',
  'ask-for-date': 'Se le pide la fecha de liquidación de cada entrada que presentó.',
  'count-again':
    'Cuente de nuevo con la fecha: ningún plazo se apoya en una estimación que ya pasó.',
  'write-summary': 'Escriba cómo está su caso, sin nombres ni números.',
  'sign-in': 'Inicie sesión con su propio usuario.',
  'signs-in-too': 'También inicia sesión: cada persona tiene su propia cuenta de días.',
};
