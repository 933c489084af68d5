import type { PortraitLook } from './look.ts';

type Style = PortraitLook['hair']['style'];

const behind: Partial<Record<Style, string>> = {
  tied: 'M124 44C122 14 152 2 170 14C190 26 186 54 166 62Z',
  bob: 'M50 104C42 48 82 26 120 26C160 26 198 48 190 104L194 160C194 178 176 182 160 176H80C64 182 46 178 46 160Z',
};

const front: Record<Style, string> = {
  tied: 'M60 112C50 62 80 32 122 32C162 32 190 62 180 112C179 96 176 84 169 75C146 71 122 63 108 50C102 66 88 74 76 80C66 88 62 98 60 112Z',
  bob: 'M50 154C42 118 46 84 58 64C72 42 96 33 122 33C150 33 172 44 182 66C194 90 198 122 190 154C176 132 175 104 169 78C148 78 120 71 104 55C98 70 84 78 72 81C66 102 64 132 50 154Z',
  short:
    'M62 108C48 76 58 40 96 34C126 22 172 32 180 66C184 82 182 96 178 108C176 96 174 88 168 80C146 84 116 76 100 62C94 74 82 82 74 86C68 92 64 100 62 108Z',
  receding:
    'M63 124C48 104 52 66 84 46C78 62 74 78 74 98C68 102 66 112 63 124ZM177 124C192 104 188 66 156 46C162 62 166 78 166 98C172 102 174 112 177 124Z',
};

const strands: Record<Style, string> = {
  tied: 'M108 50C120 44 136 42 154 48M76 80C86 64 98 53 108 50M132 26C140 20 152 18 162 24',
  bob: 'M104 55C118 43 140 42 158 52M104 55C90 56 80 66 72 78',
  short: 'M100 62C116 48 142 44 162 54M100 62C92 58 80 62 72 74',
  receding: 'M92 50C106 40 134 40 150 50M98 42C112 34 132 34 144 42',
};

/** The hair behind head and neck. */
export function HairBehind({ look }: { look: PortraitLook }) {
  return <path d={behind[look.hair.style]} fill={look.hair.colour} />;
}

/** The hair over the forehead, with a few strands. */
export function HairFront({ look }: { look: PortraitLook }) {
  const { style, colour } = look.hair;
  return (
    <>
      <path d={front[style]} fill={colour} />
      <path
        d={strands[style]}
        fill="none"
        stroke={style === 'receding' ? colour : '#fff'}
        strokeWidth="3"
        strokeLinecap="round"
        opacity={style === 'receding' ? 0.8 : 0.16}
      />
    </>
  );
}
