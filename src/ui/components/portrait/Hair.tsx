import type { PortraitLook } from './look.ts';

type Style = PortraitLook['hair']['style'];

const behind: Partial<Record<Style, string>> = {
  long: 'M46 112C38 50 80 24 120 24C160 24 202 50 194 112C196 158 206 190 198 222C182 234 168 214 164 190H76C72 214 58 234 42 222C34 190 44 158 46 112Z',
  curly:
    'M54 128C36 124 32 104 44 94C32 80 40 60 58 58C58 40 80 28 96 36C106 22 134 22 144 36C160 28 182 40 182 58C200 60 208 80 196 94C208 104 204 124 186 128Z',
  tied: 'M124 44C122 14 152 2 170 14C190 26 186 54 166 62Z',
  bob: 'M50 104C42 48 82 26 120 26C160 26 198 48 190 104L194 160C194 178 176 182 160 176H80C64 182 46 178 46 160Z',
};

const front: Record<Style, string> = {
  long: 'M56 122C48 74 74 32 120 32C166 32 192 74 184 122C180 104 176 90 168 78C146 76 130 64 120 50C110 64 94 76 72 78C64 90 60 104 56 122Z',
  curly:
    'M62 104C52 92 56 76 68 74C64 60 80 48 92 54C96 42 114 40 120 50C126 40 144 42 148 54C160 48 176 60 172 74C184 76 188 92 178 104C176 92 170 86 164 88C156 78 146 82 140 76C130 84 110 84 100 76C94 82 84 78 76 88C70 86 64 92 62 104Z',
  tied: 'M60 112C50 62 80 32 122 32C162 32 190 62 180 112C179 96 176 84 169 75C146 71 122 63 108 50C102 66 88 74 76 80C66 88 62 98 60 112Z',
  bob: 'M50 154C42 118 46 84 58 64C72 42 96 33 122 33C150 33 172 44 182 66C194 90 198 122 190 154C176 132 175 104 169 78C148 78 120 71 104 55C98 70 84 78 72 81C66 102 64 132 50 154Z',
  short:
    'M62 108C48 76 58 40 96 34C126 22 172 32 180 66C184 82 182 96 178 108C176 96 174 88 168 80C146 84 116 76 100 62C94 74 82 82 74 86C68 92 64 100 62 108Z',
  bald: 'M63 128C56 118 58 106 66 102C64 112 66 120 63 128ZM177 128C184 118 182 106 174 102C176 112 174 120 177 128Z',
  receding:
    'M63 124C48 104 52 66 84 46C78 62 74 78 74 98C68 102 66 112 63 124ZM177 124C192 104 188 66 156 46C162 62 166 78 166 98C172 102 174 112 177 124Z',
};

const strands: Partial<Record<Style, string>> = {
  tied: 'M108 50C120 44 136 42 154 48M76 80C86 64 98 53 108 50M132 26C140 20 152 18 162 24',
  bob: 'M104 55C118 43 140 42 158 52M104 55C90 56 80 66 72 78',
  short: 'M100 62C116 48 142 44 162 54M100 62C92 58 80 62 72 74',
  receding: 'M92 50C106 40 134 40 150 50M98 42C112 34 132 34 144 42',
};

/** The hair behind head and neck. */
export function HairBehind({ look }: { look: PortraitLook }) {
  return <path d={behind[look.hair.style]} fill={look.hair.colour} />;
}

/** The hair over the forehead, with a few strands where it lies smooth. */
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
