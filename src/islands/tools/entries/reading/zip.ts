import { Inflate } from 'fflate';
import { bytesOf, Refused } from './read-error';
import { PART_MEGABYTES } from '../../../../rules/upload-limit';

/** A part of a zip file, as its directory tells. */
export interface ZipPart {
  /** With plain slashes, without `./` and a slash at the front. */
  readonly name: string;
  readonly size: number;
  readonly packedSize: number;
  readonly stored: boolean;
  readonly locked: boolean;
  readonly start: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** A comment behind the directory is 65,535 bytes at most. */
const FARTHEST = 0xffff + END_LENGTH + 1024;
const CHUNK = 1 << 16;

/** A part's name as every program means it: one kind of slash, no `.` steps. */
export const plainPath = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .split('/')
    .reduce<string[]>((steps, step) => {
      if (step === '..') steps.pop();
      else if (step !== '' && step !== '.') steps.push(step);
      return steps;
    }, [])
    .join('/');

const LOCATOR = 0x07064b50;
const WIDE_END = 0x06064b50;
const WIDE = 0xffffffff;

/** The end of the directory in 64 bits, which some programs write for small files too. */
function wideEnd(view: DataView, end: number) {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR) return undefined;
  for (const at of [Number(view.getBigUint64(end - 12, true)), end - 76]) {
    if (at < 0 || at + 56 > end || view.getUint32(at, true) !== WIDE_END) continue;
    const figure = (from: number) => Number(view.getBigUint64(at + from, true));
    return { at, count: figure(32), length: figure(40), start: figure(48) };
  }
  return undefined;
}

/** The size, packed size and place of a part; those that stand in 64 bits behind its name, from there. */
function wideSizes(
  view: DataView,
  from: number,
  length: number,
  narrow: readonly [number, number, number],
): readonly [number, number, number] {
  if (!narrow.includes(WIDE)) return narrow;
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const read = (figure: number) => {
      if (figure !== WIDE) return figure;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    const [size, packedSize, start] = narrow;
    return [read(size), read(packedSize), read(start)];
  }
  return narrow;
}

/** The parts of a zip file, from its directory at the end, which has sizes and offsets whatever program wrote it. */
export function partsOf(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_LENGTH;
  while (end >= 0 && end > bytes.length - FARTHEST && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Refused('damaged');
  const wide = wideEnd(view, end);
  const count = wide?.count ?? view.getUint16(end + 10, true);
  const length = wide?.length ?? view.getUint32(end + 12, true);
  const after = wide?.at ?? end;
  // Bytes before the zip shift every place in it.
  const shift = Math.max(0, after - length - (wide?.start ?? view.getUint32(end + 16, true)));
  const decoder = new TextDecoder();
  const parts: ZipPart[] = [];
  let at = after - length;
  try {
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw new Refused('damaged');
      const nameLength = view.getUint16(at + 28, true);
      const method = view.getUint16(at + 10, true);
      const extraLength = view.getUint16(at + 30, true);
      const [size, packedSize, start] = wideSizes(view, at + 46 + nameLength, extraLength, [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
      ]);
      parts.push({
        name: plainPath(decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength))),
        locked: (view.getUint16(at + 8, true) & 1) === 1,
        stored: method === 0,
        packedSize,
        size,
        start: start + shift,
      });
      if (method !== 0 && method !== 8) throw new Refused('damaged');
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged');
  }
  return parts;
}

/** Unpacks a part piece by piece, so that none stands in memory whole. Refuses what unpacks to more than `most` megabytes. */
export function unpack(
  bytes: Uint8Array,
  part: ZipPart,
  take: (chunk: Uint8Array, final: boolean, share: number) => void,
  most = PART_MEGABYTES,
): void {
  if (part.locked) throw new Refused('locked');
  if (part.size > bytesOf(most)) throw new Refused('too-large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (part.start + 30 > bytes.length || view.getUint32(part.start, true) !== LOCAL) {
    throw new Refused('damaged');
  }
  const from =
    part.start + 30 + view.getUint16(part.start + 26, true) + view.getUint16(part.start + 28, true);
  const packed = bytes.subarray(from, from + part.packedSize);
  if (packed.length < part.packedSize) throw new Refused('damaged');
  let size = 0;
  let done = 0;
  let ended = false;
  const give = (chunk: Uint8Array, final: boolean) => {
    size += chunk.length;
    // The directory may lie about the size.
    if (size > bytesOf(most)) throw new Refused('too-large');
    ended ||= final;
    take(chunk, final, packed.length ? done / packed.length : 1);
  };
  if (part.stored) {
    for (; done < packed.length; done += CHUNK) {
      give(packed.subarray(done, done + CHUNK), done + CHUNK >= packed.length);
    }
    if (!packed.length) give(packed, true);
    return;
  }
  const inflate = new Inflate(give);
  for (; done < packed.length; done += CHUNK) {
    inflate.push(packed.subarray(done, done + CHUNK), done + CHUNK >= packed.length);
  }
  if (!ended) throw new Refused('damaged');
}

/** A whole part that is known to be small. */
export function unpackWhole(bytes: Uint8Array, part: ZipPart, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  unpack(
    bytes,
    part,
    (chunk) => {
      chunks.push(chunk.slice());
      size += chunk.length;
    },
    most,
  );
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
