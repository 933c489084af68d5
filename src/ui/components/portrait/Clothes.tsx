import { ink, paper, shade } from './ink.ts';
import type { PortraitLook } from './look.ts';

const torso = 'M10 280C8 222 34 206 88 192Q120 214 152 192C206 206 232 222 230 280Z';

/** What covers the shoulders. */
export function Clothes({ look }: { look: PortraitLook }) {
  const { kind, colour } = look.clothes;
  return (
    <>
      <path d={torso} fill={kind === 'vest' ? '#dfe7ee' : colour} />
      {kind === 'vest' && (
        <>
          <path
            d="M30 280C28 236 34 214 50 202L88 192L116 280ZM210 280C212 236 206 214 190 202L152 192L124 280Z"
            fill={colour}
          />
          <path
            d="M62 280V199L76 195V280ZM178 280V199L164 195V280ZM30 238L108 246V258L29 250ZM210 238L132 246V258L211 250Z"
            fill="#f6f2d0"
          />
        </>
      )}
      {kind === 'cardigan' && (
        <>
          <path d="M86 192L120 260L154 192Q120 214 86 192Z" fill="#f3eee4" />
          <path
            d="M84 193L118 256V280M156 193L122 256V280"
            stroke={shade}
            strokeWidth="7"
            opacity="0.35"
          />
        </>
      )}
      {kind === 'jacket' && (
        <>
          <path d="M88 192L120 262L152 192Q120 214 88 192Z" fill={paper} />
          <path d="M116 214H124L128 250L120 264L112 250Z" fill={ink} opacity="0.75" />
          <path
            d="M82 194L62 212L78 222L70 232L118 280M158 194L178 212L162 222L170 232L122 280"
            fill="none"
            stroke={shade}
            strokeWidth="4"
            strokeLinejoin="round"
            opacity="0.45"
          />
        </>
      )}
      {kind === 'shirt' && <path d="M120 214V280" stroke={shade} strokeWidth="3" opacity="0.35" />}
      <path
        d="M90 188L80 198L104 224L120 210L136 224L160 198L150 188L120 208Z"
        fill={kind === 'shirt' ? colour : paper}
      />
      <path
        d="M80 198L104 224L120 210L136 224L160 198"
        fill="none"
        stroke={ink}
        strokeWidth="2.5"
        strokeLinejoin="round"
        opacity="0.3"
      />
    </>
  );
}
