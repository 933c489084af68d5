import type { Expression } from './expressions.ts';
import { shade } from './ink.ts';
import type { PortraitLook } from './look.ts';

const faces: Record<PortraitLook['face'], string> = {
  round: 'M60 102C58 62 84 38 120 38S182 62 180 102C182 146 158 172 120 172S58 146 60 102Z',
  long: 'M63 98C62 60 86 38 120 38S178 60 177 98C178 140 160 178 120 178S62 140 63 98Z',
  square:
    'M62 98C61 60 86 38 120 38S179 60 178 98C180 136 170 150 154 164Q120 184 86 164C70 150 60 136 62 98Z',
};

/** Head, ears and what age has drawn. The shade under the chin belongs to the neck. */
export function Head({ look }: { look: PortraitLook }) {
  return (
    <>
      <g fill={look.skin}>
        <ellipse cx="61" cy="114" rx="11" ry="15" />
        <ellipse cx="179" cy="114" rx="11" ry="15" />
      </g>
      <path d="M57 108Q63 113 59 121M183 108Q177 113 181 121" {...line(3, 0.45)} stroke={shade} />
      <path d={faces[look.face]} fill={look.skin} />
    </>
  );
}

/** Nose, cheeks and lines: what moves with the face but not with the mood. */
export function Features({ look, expression }: { look: PortraitLook; expression: Expression }) {
  return (
    <>
      <g className="portrait-fade" fill="#e2583e" opacity={expression.blush * 0.32}>
        <ellipse cx="82" cy="134" rx="15" ry="10" />
        <ellipse cx="158" cy="134" rx="15" ry="10" />
      </g>
      <path d="M117 112Q108 128 114 130Q120 133 126 129" {...line(4, 0.55)} stroke={shade} />
      {look.lines > 0 && (
        <path
          d="M98 136Q92 142 91 150M142 136Q148 142 149 150"
          {...line(2.6, 0.3)}
          stroke={shade}
        />
      )}
      {look.lines > 1 && (
        <path
          d="M98 64Q120 59 142 64M104 73Q120 69 136 73M70 104L64 100M70 111L63 112M170 104L176 100M170 111L177 112"
          {...line(2.6, 0.35)}
          stroke={shade}
        />
      )}
    </>
  );
}

/** Moustache or beard, under the mouth's line; a beard leaves the mouth its field of skin. */
export function FacialHair({ look }: { look: PortraitLook }) {
  const beard =
    'M66 120C70 170 96 182 120 182S170 170 174 120C166 138 152 136 140 134Q120 128 100 134C88 136 74 138 66 120Z';
  const moustache =
    'M120 132C108 128 96 134 90 144C102 144 112 142 120 138C128 142 138 144 150 144C144 134 132 128 120 132Z';
  if (look.facialHair === 'none') return null;
  if (look.facialHair === 'moustache') return <path d={moustache} fill={look.hair.colour} />;
  return (
    <>
      <path d={beard} fill={look.hair.colour} />
      <ellipse cx="120" cy="149" rx="32" ry="15" fill={look.skin} />
    </>
  );
}

/** Round or square glasses. */
export function Glasses({ look }: { look: PortraitLook }) {
  if (look.glasses === 'none') return null;
  const rx = look.glasses === 'round' ? 21 : 8;
  return (
    <g fill="#fff" fillOpacity="0.07" stroke="#8a5440" strokeWidth="3.4">
      <rect x="74" y="89" width="41" height="41" rx={rx} />
      <rect x="125" y="89" width="41" height="41" rx={rx} />
      <path d="M115 106Q120 101 125 106M73 106L60 103M167 106L180 103" fill="none" />
    </g>
  );
}

function line(width: number, opacity: number) {
  return { fill: 'none', strokeWidth: width, strokeLinecap: 'round' as const, opacity };
}
