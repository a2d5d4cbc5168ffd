import type { AnyText } from '../any-text';

type Memory = AnyText<typeof import('../en/storage')>;

export const troubles: Memory['troubles'] = {
  refused:
    'Este navegador no nos dejó guardar: su almacenamiento está lleno o apagado. Lo que escribió se queda en esta página. Copie el enlace, imprima o guarde un archivo para conservarlo.',
  unreadable:
    'Lo que se recordaba en este aparato ya no se puede leer. Se dejó como está. Recordar escribe una copia nueva encima; Borrar lo quita.',
  newer:
    'Una versión más nueva de esta guía guardó algo en este aparato. Esta página, más antigua, no lo toca ni guarda nada. Vuelva a cargarla para usarlo.',
  differs:
    'Esta dirección trae otros datos que los que recuerda este aparato. La página muestra los de la dirección, y el aparato conserva los suyos hasta que usted elija.',
  elsewhere:
    'Otra pestaña guardó otros datos en este aparato. Esta página conserva lo que escribió aquí, y no lo guarda hasta que usted elija.',
  removed:
    'Otra pestaña quitó lo que se recordaba en este aparato. Lo que escribió se queda en esta página y no se guarda.',
};

export const takeRemembered = 'Mostrar lo recordado';
export const keepThis = 'Recordar esta página en su lugar';
