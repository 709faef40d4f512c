import type { ReactNode } from 'react';

export type MotifTheme = 'golf' | 'raster' | 'circuit' | 'warmte' | 'hexagon';

const themes: readonly MotifTheme[] = ['golf', 'raster', 'circuit', 'warmte', 'hexagon'];

/** A steady pick for whatever has an id: the same module always wears the same drawing. */
export const motifOf = (id: string): MotifTheme => themes[hash(id) % themes.length] ?? 'golf';

const colours: Record<MotifTheme, { ground: string; line: string }> = {
  golf: { ground: 'var(--alb-motif-blue)', line: 'var(--alb-motif-blue-line)' },
  raster: { ground: 'var(--alb-motif-green)', line: 'var(--alb-motif-green-line)' },
  circuit: { ground: 'var(--alb-motif-petrol)', line: 'var(--alb-color-petrol-300)' },
  warmte: { ground: 'var(--alb-motif-clay)', line: 'var(--alb-motif-clay-line)' },
  hexagon: { ground: 'var(--alb-motif-plum)', line: 'var(--alb-motif-plum-line)' },
};

const accent = 'var(--alb-color-zon-400)';

/** A generated line drawing. Always decorative: it never carries meaning. `bare` leaves the ground out, for dark cards. */
export function Motif({
  theme,
  seed = theme,
  tall,
  bare,
}: {
  theme: MotifTheme;
  seed?: string;
  tall?: boolean;
  bare?: boolean;
}) {
  const [width, height] = tall ? [140, 420] : [600, 180];
  const { ground, line } = colours[theme];
  const stroke = bare ? 'var(--alb-color-petrol-300)' : line;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
      {!bare && <rect width={width} height={height} fill={ground} />}
      <g fill="none" stroke={stroke} strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        {drawings[theme](width, height, numbersFrom(seed))}
      </g>
    </svg>
  );
}

/** Places in a drawing, to a tenth of a pixel. */
const tenth = (place: number): number => Math.round(place * 10) / 10;

type Draw = (width: number, height: number, next: () => number) => ReactNode;

const golf: Draw = (width, height, next) => {
  const length = 190 + 80 * next();
  const swing = 14 + 12 * next();
  const shift = length * next();
  const rows = Math.round(height / 24);
  return Array.from({ length: rows }, (_, row) => {
    const base = (row + 0.7) * (height / rows);
    const height0 = swing * (0.45 + 0.55 * Math.sin((row / rows) * Math.PI));
    const points = Array.from({ length: Math.ceil(width / 12) + 2 }, (_, i) => {
      const x = i * 12 - 6;
      return `${x},${tenth(base + height0 * Math.sin(((x + shift + row * 13) / length) * 2 * Math.PI))}`;
    });
    return <polyline key={row} points={points.join(' ')} opacity={0.3 + (0.7 * row) / rows} />;
  });
};

const raster: Draw = (width, height, next) => {
  const size = 30;
  const [columns, rows] = [Math.ceil(width / size), Math.ceil(height / size)];
  const sun = {
    x: Math.floor(columns * (0.55 + 0.3 * next())),
    y: Math.max(1, Math.floor(rows * (0.3 + 0.4 * next()))),
  };
  return Array.from({ length: columns * rows }, (_, cell) => {
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    const far = Math.hypot(x - sun.x, y - sun.y);
    const chosen = far < 0.5;
    return (
      <rect
        key={cell}
        x={x * size + 4}
        y={y * size + 4}
        width={size - 8}
        height={size - 8}
        rx="4"
        strokeWidth="2"
        stroke={chosen ? 'none' : undefined}
        fill={chosen ? accent : 'none'}
        opacity={chosen ? 1 : Math.max(0.16, 0.95 - far / 7)}
      />
    );
  });
};

const circuit: Draw = (width, height, next) => {
  const chip = { x: width * (width > height ? 0.62 + 0.1 * next() : 0.32), y: height / 2 - 34 };
  const lines = Math.max(4, Math.round(height / 42));
  const tracks = Array.from({ length: lines }, (_, i) => {
    const y = (i + 0.5) * (height / lines);
    const bend = width * (0.15 + 0.5 * next());
    const fall = (next() > 0.5 ? 1 : -1) * (height / lines) * 0.75;
    return {
      path: `M-4 ${y}H${Math.round(bend)}l${Math.round(Math.abs(fall))} ${Math.round(fall)}H${width + 4}`,
      x: bend * 0.7,
      y,
    };
  });
  return (
    <>
      {tracks.map(({ path, x, y }, i) => (
        <g key={i}>
          <path d={path} opacity={0.75} />
          {i % 2 === 1 && <circle cx={x} cy={y} r="7" fill={accent} stroke="none" />}
        </g>
      ))}
      <rect x={chip.x} y={chip.y} width="68" height="68" rx="10" fill="var(--alb-color-petrol-600)" stroke="none" />
      <rect x={chip.x + 15} y={chip.y + 15} width="38" height="38" rx="6" fill={accent} stroke="none" />
    </>
  );
};

const warmte: Draw = (width, height, next) => {
  const [x, y] = [width * (width > height ? 0.66 + 0.1 * next() : 0.5), height * (0.42 + 0.16 * next())];
  return (
    <>
      {[34, 58, 84, 112, 142, 174, 208].map((radius, ring) => (
        <circle key={radius} cx={x} cy={y} r={radius} opacity={0.95 - ring * 0.13} />
      ))}
      <circle cx={x} cy={y} r="21" fill={accent} stroke="none" />
    </>
  );
};

const hexagon: Draw = (width, height, next) => {
  const side = 34;
  const [stepX, stepY] = [side * Math.sqrt(3), side * 1.5];
  const [columns, rows] = [Math.ceil(width / stepX) + 1, Math.ceil(height / stepY) + 1];
  const lit = { column: Math.floor(columns * (0.5 + 0.3 * next())), row: Math.floor(rows * (0.35 + 0.3 * next())) };
  return Array.from({ length: columns * rows }, (_, cell) => {
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    const [cx, cy] = [column * stepX + (row % 2 ? stepX / 2 : 0), row * stepY];
    const points = Array.from({ length: 6 }, (_, corner) => {
      const angle = (Math.PI / 3) * corner + Math.PI / 6;
      return `${tenth(cx + (side - 3) * Math.cos(angle))},${tenth(cy + (side - 3) * Math.sin(angle))}`;
    });
    const on = column === lit.column && row === lit.row;
    return (
      <polygon
        key={cell}
        points={points.join(' ')}
        fill={on ? accent : 'none'}
        stroke={on ? accent : undefined}
        opacity={on ? 1 : 0.75}
      />
    );
  });
};

const drawings: Record<MotifTheme, Draw> = { golf, raster, circuit, warmte, hexagon };

function hash(text: string): number {
  let value = 2166136261;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
  return value >>> 0;
}

/** Numbers between 0 and 1 that depend on the seed alone. */
function numbersFrom(seed: string): () => number {
  let state = hash(seed) || 1;
  return () => {
    state = Math.imul(state ^ (state >>> 15), state | 1);
    state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
    return ((state ^ (state >>> 14)) >>> 0) / 4294967296;
  };
}
