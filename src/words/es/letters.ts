import type { Letter, LettersWords } from '../en/letters';
import { type LetterDays, type ReadyLetterId, text } from '../letter-of';
import { letters as inEnglish } from '../en/letters';
import { calendar } from '../date-format';

const { long } = calendar('es-US');

export const letterWords: LettersWords['letterWords'] = {
  when: 'Cuándo',
  to: 'Para',
  ownAddress: 'la dirección que usted tiene',
  subject: 'Asunto',
  text: 'Texto',
  copy: 'Copiar el texto',
  copied: 'Copiado',
  selected: 'Oprima Ctrl+C para copiar el texto elegido',
  open: 'Abrir en su programa de correo',
};

/** What is said of a letter in the language of the page. */
export type Told = Pick<Letter, 'title' | 'when' | 'warning'>;

/** What is said of each letter in Spanish; a letter that CBP, a broker or a surety reads stays in English. */
const told: Readonly<Record<ReadyLetterId, Told>> = {
  owner: {
    title: 'Al titular: oprima Reactivate',
    when: 'Usted es usuario o suplente (proxy), y el Trade Account Owner (titular) puede iniciar sesión.',
    warning: 'Solo puede hacerlo el titular de la cuenta de su propia empresa.',
  },
  reactivation: {
    title: 'A ACE Support: reactivar al Trade Account Owner',
    when: 'Usted es el Trade Account Owner y puede escribir desde el buzón de la cuenta.',
    warning:
      'Envíela desde la dirección de correo de la cuenta del Trade Account Owner, y deje la palabra “reactivation” en el asunto. CBP pide las dos cosas. Desde otra dirección quizá no la atiendan.',
  },
  'owner-lookup': {
    title: 'A ACE Support: ¿quién es el titular?',
    when: 'Nadie en la empresa sabe quién es el Trade Account Owner.',
    warning:
      'Envíela desde su dirección en la empresa. CBP avisa al titular actual y le confirma a usted. Si el buzón del titular ya no existe, nadie lee ese aviso: escriba también a informática.',
  },
  mailbox: {
    title: 'A informática: reabrir el buzón de quien se fue',
    when: 'El titular se fue, y el token y las respuestas de CBP llegan a un buzón cerrado.',
    warning:
      'Debe ser la misma dirección en el dominio de la propia empresa. Nadie inicia sesión ni escribe en nombre de quien se fue.',
  },
  broker: {
    title: 'Al agente: ¿va a declarar estas entradas?',
    when: 'Un agente de aduanas presentó sus entradas. Envíe a cada agente su propia lista.',
    warning: 'Solo el agente que presentó una entrada puede declararla por usted.',
  },
  center: {
    title: 'Al Center: recuperar un número de importador',
    when: 'CBP marca su número como “Inactive for Entry Purposes”, y ningún agente envía el mensaje por ABI.',
    warning:
      'Adjunte un CBP Form 5106 corregido. Detiene las entradas nuevas; no conocemos ninguna regla que diga que detiene CAPE: no espere la respuesta para declarar.',
  },
};

/** The letters that stay inside the company are in Spanish. */
const own = ({
  fileBy,
}: LetterDays): Readonly<Partial<Record<ReadyLetterId, Partial<Omit<Letter, 'id'>>>>> => ({
  owner: {
    subject: 'Por favor, reactíveme en ACE: tres clics',
    body: text(
      'Buenos días:',
      '',
      'Mi acceso al ACE Portal terminó por falta de inicio de sesión. Solo usted, como Trade Account Owner, puede devolvérmelo:',
      '',
      '1. Inicie sesión en https://ace.cbp.gov y abra la pestaña Tools.',
      '2. Elija mi nombre: ______',
      '3. Oprima Reactivate y avíseme. Yo inicio sesión de inmediato para confirmarlo.',
      ...(fileBy ? ['', `Debemos presentar ante CBP a más tardar el ${long(fileBy)}.`] : []),
      '',
      'Si usted tampoco puede iniciar sesión, dígamelo ya: entonces usted escribe a CBP desde su propio buzón.',
      '',
      'Gracias',
    ),
  },
  mailbox: {
    subject: 'Por favor, reabran un buzón: de él depende el acceso a una cuenta del gobierno',
    body: text(
      'Buenos días:',
      '',
      'La aduana de Estados Unidos escribe sobre nuestra cuenta del ACE Portal a la dirección de una persona que se fue. Restauren esa dirección, como buzón o como alias:',
      '',
      'Dirección: ______',
      'La leerá: ______',
      'Hasta que CBP confirme al titular nuevo y los reembolsos estén pagados',
      '',
      'No borren lo que llegue allí, y avísenme cuando funcione. Si el dominio ya no es nuestro, díganmelo también.',
      '',
      'Gracias',
    ),
  },
});

export const letters: LettersWords['letters'] = (days = {}) =>
  inEnglish(days).map((one) => ({
    ...one,
    ...told[one.id],
    ...(own(days)[one.id] ?? { english: true as const }),
  }));
