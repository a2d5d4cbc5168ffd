import type { afterFilingWords as english } from '../en/after-filing';

/** Lo que dice solo la calculadora de los días después de presentar. */
export const afterFilingWords: typeof english = {
  stages: {
    filed: 'Presentada y aún no aceptada: mire cada día Claim Status en la pestaña CAPE.',
    review: 'Aceptada: CBP la revisa. Solo queda mantener su acceso.',
    'refund-due': 'La revisión debería haber terminado: busque la liquidación y el reembolso.',
    'refund-late': 'Más tarde de lo que CBP llama usual: pregunte.',
    'payment-due': 'Liquidada: el dinero suele llegar en estas semanas.',
    'payment-late': 'El dinero tarda más de lo usual: pregunte y revise los datos bancarios.',
  },
  labels: {
    'ask-on': 'Próximo día para preguntar',
    'review-until': 'La revisión de CBP termina hacia',
    'refund-from': 'Reembolso en general desde',
    'refund-until': 'Reembolso en general hasta',
    'stay-active-until': 'Siga iniciando sesión al menos hasta',
    'counsel-from': 'Si para entonces no hay reliquidación, consulte a un abogado',
  },
  wait: 'Mire Claim Status',
  keepOpen: 'Recordatorios para iniciar sesión hasta entonces',
  limit:
    'Los tiempos de CBP son los que llama usuales, no una promesa. Una declaración aceptada no detiene los días de la protesta.',
  caption: 'Próximo día para preguntar',
};

/** Su propia página. */
export const page = {
  nav: 'Después de presentar: cuándo preguntar',
  title: 'Después de presentar: cuándo preguntar y hasta cuándo mantener ACE abierto',
  description:
    'Desde el día en que CBP aceptó la declaración: cuándo terminan la revisión y el reembolso, el próximo día para preguntar y el día de protesta de cada entrada.',
  lead: 'Escriba el día en que se aceptó su declaración. Siga iniciando sesión hasta que llegue el dinero.',
  guide: 'Después de presentar: qué significa cada estado',
  needs:
    'El día en que CBP aceptó la declaración. Las fechas de liquidación añaden el día de protesta de cada una.',
  limit: afterFilingWords.limit,
};
