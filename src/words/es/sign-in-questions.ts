import type { SymptomWords } from '../en/sign-in-questions';

/** The questions at the sign-in, in Spanish. */
export const symptom: SymptomWords = {
  questions: {
    see: '¿Qué ve cuando inicia sesión?',
    who: '¿Quién es usted en la cuenta?',
    owner: '¿Puede iniciar sesión el Trade Account Owner (el titular)?',
    mail: '¿Lee usted todavía el buzón de la cuenta?',
    token: '¿De quién es el buzón que aparece en su perfil de ACE?',
    stop: '¿Qué lo detiene?',
  },
  answers: {
    see: {
      inactive: 'ACE dice que estoy inactivo o deshabilitado',
      password: 'ACE rechaza mi contraseña, o la olvidé',
      token: 'No llega el código (token) para entrar',
      inside: 'Entro, pero no puedo presentar',
      untried: 'Todavía no lo intenté',
      never: 'Mi empresa nunca tuvo una cuenta de ACE',
    },
    who: {
      user: 'Un usuario de la cuenta',
      proxy: 'Un titular suplente (proxy)',
      owner: 'El Trade Account Owner (el titular)',
      unknown: 'No lo sé, o nadie sabe quién es el titular',
    },
    owner: {
      in: 'Sí',
      locked: 'No, el titular también está bloqueado',
      gone: 'No, el titular se fue',
    },
    mail: { mine: 'Sí', silent: 'Sí, pero nadie respondió a mi correo', lost: 'No' },
    token: {
      mine: 'Es mío, y ya miré en el correo no deseado',
      theirs: 'Es de alguien que se fue',
    },
    stop: {
      tab: 'No aparece la pestaña CAPE',
      number: 'ACE dice que nuestro número de importador está inactivo',
      message: 'ACE rechazó mi archivo, o una entrada',
      nothing: 'Nada todavía: quiero revisar antes',
    },
  },
  instead: {
    'owner.locked':
      'El titular escribe a ACE Support desde la dirección de correo de la cuenta. Cuando vuelve a entrar, lo reactiva a usted.',
    'token.mine': 'Llame a la mesa de servicio: no llegó ningún código al buzón de su perfil.',
  },
  places: {
    reset: {
      first: 'Cambie la contraseña una vez, e inicie sesión el mismo día.',
    },
    'account-desk': {
      first:
        'Pida a informática que reabra ese buzón, o un alias. Mientras tanto, llame al Account Service Desk y pregunte si debe nombrar a otro titular.',
    },
    roles: {
      first: 'Pida al titular que le dé la pestaña CAPE a su función.',
    },
    message: {
      first: 'Busque el mensaje: ahí están su significado y su arreglo.',
    },
    verify: {
      first: 'Compruebe las cinco cosas y presente primero la entrada cuyo plazo se cierra antes.',
    },
  },
};
