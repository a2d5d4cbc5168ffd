import type { AnyText } from '../any-text';

export const routes: AnyText<typeof import('../en/route').routes> = {
  'log-in': {
    title: 'Iniciar sesión',
    first: 'Inicie sesión ahora: la cuenta de los días vuelve a empezar.',
  },
  'owner-email': {
    title: 'Usted es el titular: escriba a ACE Support',
    first:
      'Escriba a ACE Support desde la dirección de correo de la cuenta, con la palabra “reactivation” en el asunto.',
  },
  'owner-reactivates': {
    title: 'Pídalo a su Trade Account Owner',
    first:
      'Pida a su Trade Account Owner (el titular de la cuenta) que lo reactive, y luego inicie sesión de inmediato.',
  },
  'owner-lookup': {
    title: 'Averigüe quién es el titular',
    first: 'Pregunte a ACE Support quién es el Trade Account Owner.',
  },
  'owner-change': {
    title: 'El titular se fue: cambie de titular',
    first:
      'Envíe el formulario ACE Portal Account Application para nombrar a otro Trade Account Owner.',
  },
  'service-desk': {
    title: 'Llame a la mesa de servicio',
    first: 'Llame a la mesa de servicio y pida un número de caso.',
  },
  'ior-number': {
    title: 'El inactivo es el número, no usted',
    first:
      'Revise el estado del número e intente la carga: no conocemos ninguna regla que diga que un número inactivo detiene CAPE. Para entradas nuevas, pida a su agente de aduanas que lo reactive.',
  },
  'new-account': {
    title: 'Abra una cuenta',
    first: 'Solicite una cuenta del ACE Portal.',
  },
};
