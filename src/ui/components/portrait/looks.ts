import type { PortraitLook } from './look.ts';

/** A woman of 45 who runs a plant's dispatch office: brisk, hair out of the way, both hands free. */
export const dispatcher: PortraitLook = {
  skin: '#f0bf95',
  hair: { style: 'tied', colour: '#33231f' },
  face: 'long',
  brows: 'fine',
  lashes: true,
  glasses: 'none',
  facialHair: 'none',
  device: 'headset',
  clothes: { kind: 'vest', colour: '#f08a24' },
  lines: 1,
  background: '#bcd9d3',
};

/** A man of 52 with a small chain of shops: round, greying, at home in his cardigan. */
export const shopOwner: PortraitLook = {
  skin: '#e8ae82',
  hair: { style: 'receding', colour: '#8d8a88' },
  face: 'round',
  brows: 'strong',
  lashes: false,
  glasses: 'none',
  facialHair: 'moustache',
  device: 'phone',
  clothes: { kind: 'cardigan', colour: '#7d4f50' },
  lines: 2,
  background: '#f2d8a7',
};

/** A woman of 29, assistant to a general manager: tidy and always polite. */
export const assistant: PortraitLook = {
  skin: '#f6cda8',
  hair: { style: 'bob', colour: '#4a2f27' },
  face: 'square',
  brows: 'fine',
  lashes: true,
  glasses: 'round',
  facialHair: 'none',
  device: 'phone',
  clothes: { kind: 'shirt', colour: '#7fa3cc' },
  lines: 0,
  background: '#e6c8cf',
};
