import { useId } from 'react';
import { Clothes } from './Clothes.tsx';
import { Device } from './Device.tsx';
import { Brows, Eyes } from './Eyes.tsx';
import { expressions } from './expressions.ts';
import { HairBehind, HairFront } from './Hair.tsx';
import { FacialHair, Features, Glasses, Head } from './Head.tsx';
import { shade } from './ink.ts';
import type { Mood, PortraitLook } from './look.ts';
import { Marks } from './Marks.tsx';
import { Mouth } from './Mouth.tsx';
import './portrait.css';

type PortraitProps = {
  look: PortraitLook;
  mood: Mood;
  speaking?: boolean;
  /** The accessible name, translated. */
  label: string;
  /** Width and height in px. */
  size?: number;
};

/** The customer's face: their look, wearing the mood. */
export function Portrait({ look, mood, speaking = false, label, size = 240 }: PortraitProps) {
  const expression = expressions[mood];
  const clip = `portrait-${useId().replace(/\W/g, '')}`;
  const [headX, headY, tilt] = expression.head;
  const [turnX, turnY] = expression.turn;
  const [left, right] = expression.shoulders;
  const head = { transform: `translate(${headX}px, ${headY}px) rotate(${tilt}deg)` };
  // Two heights make the shoulders' line: halfway between them, and as steep as they differ.
  const roll = (Math.atan2(right - left, 180) * 180) / Math.PI;
  const body = { transform: `translateY(${(left + right) / 2}px) rotate(${roll}deg)` };
  const turn = { transform: `translate(${turnX}px, ${turnY}px)` };
  const gone = mood === 'gone';
  return (
    <svg
      className="portrait"
      data-mood={mood}
      role="img"
      aria-label={label}
      viewBox="0 0 240 240"
      width={size}
      height={size}
    >
      <rect width="240" height="240" fill={look.background} />
      <circle cx="120" cy="128" r="96" fill="#fff" opacity="0.28" />
      <g className="portrait-move portrait-lean" style={{ transform: `scale(${expression.lean})` }}>
        <g className="portrait-move portrait-head" style={head}>
          <HairBehind look={look} />
        </g>
        <g className="portrait-move portrait-body" style={body}>
          <path d="M98 150V192Q120 216 142 192V150Z" fill={look.skin} />
          <path d="M98 160Q120 196 142 160V178Q120 204 98 178Z" fill={shade} opacity="0.22" />
          <Clothes look={look} />
        </g>
        <g className="portrait-move portrait-head" style={head}>
          <Head look={look} />
          <g className="portrait-move" style={turn}>
            <Features look={look} expression={expression} />
            <FacialHair look={look} />
            <Mouth expression={expression} speaking={speaking && !gone} />
            <Eyes look={look} expression={expression} clip={clip} />
            <Glasses look={look} />
            <Brows look={look} expression={expression} />
          </g>
          <HairFront look={look} />
          <Device look={look} down={gone} />
        </g>
        <Marks expression={expression} />
      </g>
    </svg>
  );
}
