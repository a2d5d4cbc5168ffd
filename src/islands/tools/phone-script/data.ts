import type { SourceId } from '../../../rules/sources';
import type { Desk } from '../../../words/desks';
import type { Closure } from '../../../browser/local-hours';

/** A desk as the contacts of the site give it, its quantities filled in. */
export interface DeskData {
  readonly id: Desk;
  readonly name: string;
  readonly phone: string;
  readonly dial: string;
  readonly menu?: string | undefined;
  readonly hours?: string | undefined;
  readonly closed?: readonly Closure[] | undefined;
  readonly ready: readonly string[];
  readonly confirmed: boolean;
  readonly source: SourceId;
  readonly cite: string;
}

/** What the phone script takes from the contacts: the desks, and the addresses of the two e-mails. */
export interface CallData {
  readonly desks: readonly DeskData[];
  readonly mails: Readonly<
    Record<'ace-support' | 'tao-lookup', { readonly to: string; readonly subject: string }>
  >;
}
