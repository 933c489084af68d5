import { shade } from './ink.ts';
import type { PortraitLook } from './look.ts';

const shell = '#55626e';

/** Phone in hand at the viewer's right, or a headset; `down` once the call is over. */
export function Device({ look, down }: { look: PortraitLook; down: boolean }) {
  if (look.device === 'headset') {
    return (
      <g
        className="portrait-move portrait-device"
        style={down ? { transform: 'translate(-14px, 86px) scale(0.66)' } : {}}
      >
        <path
          d="M62 106C52 8 188 8 178 106"
          className="portrait-fade"
          fill="none"
          stroke={shell}
          strokeWidth="7"
          opacity={down ? 0 : 1}
        />
        <path d="M60 124C60 160 72 172 90 172" fill="none" stroke={shell} strokeWidth="4.5" />
        <g fill={shell}>
          <rect x="50" y="92" width="20" height="40" rx="10" />
          <rect x="170" y="92" width="20" height="40" rx="10" />
          <rect x="84" y="166" width="19" height="12" rx="6" />
        </g>
      </g>
    );
  }
  return (
    <g
      className="portrait-move portrait-device"
      style={down ? { transform: 'translate(-6px, 96px) rotate(-30deg)' } : {}}
    >
      <rect
        x="177"
        y="78"
        width="25"
        height="82"
        rx="7"
        fill={shell}
        transform="rotate(-7 189 120)"
      />
      <path
        d="M184 166L214 162C224 200 240 222 254 290H176C178 240 180 200 184 166Z"
        fill={look.clothes.colour}
      />
      <path d="M182 184Q198 178 217 180L215 166Q198 162 183 168Z" fill="#fff" opacity="0.35" />
      <path
        d="M184 172C172 158 168 146 174 136C178 130 186 134 186 142L190 122C192 110 216 106 218 124C222 142 220 156 214 170Q198 166 184 172Z"
        fill={look.skin}
      />
      <path
        d="M190 122Q204 116 217 121M189 134Q205 129 219 134M188 146Q205 142 219 147"
        fill="none"
        stroke={shade}
        strokeWidth="2.6"
        strokeLinecap="round"
        opacity="0.4"
      />
    </g>
  );
}
