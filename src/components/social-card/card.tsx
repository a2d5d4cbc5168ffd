import { capeWindow, protestWindow, reliquidation } from '../../rules/parameters';

/** The tokens of src/styles/site.css in light, as sRGB. */
const PAPER = '#fdfaf4';
const INK = '#1a2029';
const QUIET = '#4f5661';
const OPEN = '#036639';
const WINDOW = '#b5e2c4';
const STROKE = '#737b87';
const ESTIMATE = '#604b83';

export const WIDTH = 1200;
export const HEIGHT = 630;
const EDGE = 72;
const BAR = { y: 436, height: 56 };
/** Where today and the lead stand on the drawing's window: a motif, no statement. */
const TODAY = 0.62;
const LEAD = { from: 0.8, to: 0.97 };

const x = (days: number) => EDGE + (days / protestWindow.value) * (WIDTH - 2 * EDGE);

/** The runway to scale: the window, the rest up to the last protest day, today, and the lead before the end. */
function Runway({ accent }: { accent: string }) {
  const cape = capeWindow.value;
  const { y, height } = BAR;
  const bar = (from: number, to: number) => ({ x: x(from), width: x(to) - x(from), y, height });
  const tick = (day: number, over: number, under: number) =>
    `M${x(day)} ${y - over}V${y + height + under}`;
  return (
    <svg
      aria-hidden="true"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      style={{ position: 'absolute', left: 0, top: 0 }}
    >
      <rect
        {...bar(cape, protestWindow.value)}
        fill="none"
        stroke={STROKE}
        stroke-width="3"
        stroke-dasharray="9 9"
      />
      <rect {...bar(0, cape)} fill={WINDOW} stroke={OPEN} stroke-width="3" />
      <rect {...bar(0, cape * TODAY)} fill={STROKE} opacity="0.4" />
      <rect
        {...bar(cape * LEAD.from, cape * LEAD.to)}
        y={y + 12}
        height={height - 24}
        fill={ESTIMATE}
      />
      {[0, cape, reliquidation.value, protestWindow.value].map((day) => (
        <path d={tick(day, 0, 14)} fill="none" stroke={INK} stroke-width="3" />
      ))}
      <path d={tick(cape * TODAY, 26, 26)} fill="none" stroke={accent} stroke-width="6" />
    </svg>
  );
}

/** A day under the bar: centred under its tick, at the ends flush with the bar. */
function Label({
  day,
  text,
  side,
}: {
  day: number;
  text: string;
  side: 'start' | 'center' | 'end';
}) {
  const WIDE = 200;
  const left = x(day) - { start: 0, center: WIDE / 2, end: WIDE }[side];
  const justifyContent = side === 'center' ? side : `flex-${side}`;
  const top = BAR.y + BAR.height + 20;
  return (
    <div
      style={{
        position: 'absolute',
        display: 'flex',
        top,
        left,
        width: WIDE,
        justifyContent,
        fontSize: 28,
      }}
    >
      {text}
    </div>
  );
}

/** Long titles are set smaller, so that they keep to two lines. */
const sizeOf = (title: string) => (title.length > 44 ? 62 : title.length > 28 ? 74 : 88);

export interface CardWords {
  readonly title: string;
  /** The name of the site. */
  readonly name: string;
  /** The word for a day. */
  readonly day: string;
  readonly note: string;
  /** The site's icon as a `data:` address. */
  readonly icon: string;
  /** The operator's colour on a light ground. */
  readonly accent: string;
}

/** The picture that others show when a page is shared: its title over the runway. */
export function Card({ title, name, day, note, icon, accent }: CardWords) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        width: WIDTH,
        height: HEIGHT,
        padding: `56px ${EDGE}px`,
        backgroundColor: PAPER,
        color: INK,
        fontFamily: 'Serif',
      }}
    >
      <Runway accent={accent} />
      <div
        style={{ display: 'flex', alignItems: 'center', height: 52, fontSize: 34, fontWeight: 600 }}
      >
        <img src={icon} alt="" width={52} height={52} style={{ marginRight: 18 }} />
        {name}
      </div>
      <div
        style={{
          marginTop: 48,
          fontSize: sizeOf(title),
          fontWeight: 600,
          lineHeight: 1.1,
          letterSpacing: '-0.015em',
        }}
      >
        {title}
      </div>
      <Label day={0} text={`${day} 0`} side="start" />
      <Label day={capeWindow.value} text={String(capeWindow.value)} side="center" />
      <Label day={reliquidation.value} text={String(reliquidation.value)} side="center" />
      <Label day={protestWindow.value} text={`${day} ${protestWindow.value}`} side="end" />
      <div style={{ position: 'absolute', bottom: 34, left: EDGE, fontSize: 25, color: QUIET }}>
        {note}
      </div>
    </div>
  );
}
