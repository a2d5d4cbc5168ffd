import { Parser } from 'saxen';
import { bytesOf, Refused } from './read-error';

export type Attributes = Readonly<Record<string, string>>;

/** Thrown once enough of a sheet has been seen. */
export class Enough extends Error {}

/** What the zip and XML readers hand back: our own refusal as it was, anything of theirs as damage. */
export const refusalOf = (error: unknown): Error =>
  error instanceof Refused || error instanceof Enough ? error : new Refused('damaged');

export interface Handlers {
  open?: (name: string, attributes: () => Attributes, decode: (text: string) => string) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/** Megabytes of one text or tag: more is no cell. */
const LONGEST_MEGABYTES = 32;

const encodingOf = (first: Uint8Array): string =>
  first[0] === 0xff && first[1] === 0xfe
    ? 'utf-16le'
    : first[0] === 0xfe && first[1] === 0xff
      ? 'utf-16be'
      : 'utf-8';

/**
 * Takes an XML part piece by piece; names come without their prefix. Pieces wait until a tag ends, and
 * longer each time that nothing came of them, so that a long text is looked through once and not once a piece.
 */
export function xmlReader({
  open,
  close,
  text,
}: Handlers): (chunk: Uint8Array, final: boolean) => void {
  const parser = new Parser();
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  let heard = false;
  parser.on('openTag', (name, attributes, decode) => {
    heard = true;
    open?.(local(name), attributes, decode);
  });
  parser.on('closeTag', (name) => {
    heard = true;
    close?.(local(name));
  });
  if (text) {
    parser.on('text', (value, decode) => text(value.includes('&') ? decode(value) : value));
    parser.on('cdata', text);
  }
  // What a handler throws also comes back this way.
  parser.on('error', (error) => {
    throw refusalOf(error);
  });
  let decoder: TextDecoder | undefined;
  let waiting: string[] = [];
  let size = 0;
  let inside = 0;
  return (chunk, final) => {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const piece = decoder.decode(chunk, { stream: !final });
    waiting.push(piece);
    size += piece.length;
    if (inside + size > bytesOf(LONGEST_MEGABYTES)) throw new Refused('too-large');
    if (!final && (!piece.includes('>') || size < inside)) return;
    heard = false;
    parser.write(waiting.join(''));
    inside = heard ? 0 : inside + size;
    waiting = [];
    size = 0;
    if (final) parser.end();
  };
}

/** Runs through a whole part. */
export const walk = (part: Uint8Array, handlers: Handlers): void => xmlReader(handlers)(part, true);
