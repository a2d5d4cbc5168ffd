import type { DrawingWords } from '../en/diagrams';

/** The drawings in Spanish. */
export const drawing: DrawingWords = {
  whoOpens: {
    title: 'Quién puede devolverle el acceso a quién',
    openers: {
      owner: 'Trade Account Owner',
      cbp: 'CBP',
      broker: 'Agente, o el Center de CBP',
      self: 'Usted mismo',
    },
    readers: {
      user: 'Un usuario',
      proxy: 'Un suplente (proxy)',
      owner: 'El titular',
      unknown: 'Titular desconocido',
      'owner-gone': 'El titular se fue',
      'number-inactive': 'IOR number inactivo',
    },
    ways: {
      'log-in': 'inicie sesión',
      'owner-email': 'por correo',
      'owner-reactivates': 'Reactivate',
      'owner-lookup': 'lo busca',
      'owner-change': 'formulario',
      'service-desk': 'por teléfono',
      'ior-number': 'ABI o 5106',
      'new-account': 'formulario',
    },
    line: (opener, reader, way) => `${opener} → ${reader} (${way})`,
  },
  entryPath: {
    title: 'Una entrada, de la entrada al reembolso',
    lanes: {
      entry: 'De entrada a liquidación: unos {liquidation-cycle} (estimación)',
      cape: 'CAPE acepta la entrada: hasta el día {cape-window#}',
      reliquidation: 'CBP puede reliquidar: hasta el día {reliquidation#}',
      refund: 'Reembolso: {refund-time} tras la aceptación',
      protest: 'Protesta: hasta el día {protest-window#}; dentro de CAPE lo bloquea',
    },
    zero: 'Día 0: liquidación',
    day: 'día',
    note: 'A escala desde la liquidación. El reembolso está dibujado lo más tarde posible: aceptado el último día de CAPE.',
  },
  gates: {
    title:
      'Cinco puertas entre el inicio de sesión y el reembolso, y lo que suele tardar una abierta',
    start: 'Puede iniciar sesión',
    items: {
      owner: 'Trade Account Owner',
      broker: 'Agente de aduanas',
      ach: 'Cuenta ACH (reembolsos)',
      ior: 'Número de importador',
      roles: 'Permisos',
    },
    file: 'ACE acepta el archivo',
    refund: 'Llega el reembolso',
  },
};
