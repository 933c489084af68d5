import { generate } from 'lean-qr';
import { useMemo } from 'react';
import './qr.css';

/** Empty modules around a code (ISO/IEC 18004, 5.3.8): readers look for them. */
const quietZone = 4;

/** All dark modules as one path: a run of a row each. */
export function darkRuns(text: string): { readonly size: number; readonly path: string } {
  const code = generate(text);
  const { size } = code;
  const runs: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!code.get(x, y)) continue;
      const from = x;
      while (code.get(x + 1, y)) x += 1;
      runs.push(`M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`);
    }
  }
  return { size, path: runs.join('') };
}

/** A text as a QR code, dark on light in either theme: many readers know no other. */
export function Qr({ text, label }: { text: string; label: string }) {
  const { size, path } = useMemo(() => darkRuns(text), [text]);
  const side = size + 2 * quietZone;
  return (
    <svg
      className="class-qr"
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} />
    </svg>
  );
}
