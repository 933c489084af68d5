/** How the customer feels about the call, as far as it shows. `gone`: has hung up. */
export type Mood =
  | 'neutral'
  | 'hurried'
  | 'guarded'
  | 'interested'
  | 'warm'
  | 'annoyed'
  | 'amused'
  | 'worried'
  | 'gone';

/** What a customer looks like. Colours are CSS colours; left and right are the viewer's. */
export type PortraitLook = {
  skin: string;
  hair: {
    style: 'tied' | 'bob' | 'long' | 'curly' | 'short' | 'receding' | 'bald';
    colour: string;
  };
  face: 'round' | 'long' | 'square';
  brows: 'fine' | 'strong';
  lashes: boolean;
  glasses: 'none' | 'round' | 'square';
  facialHair: 'none' | 'moustache' | 'beard';
  /** What the call is held with. */
  device: 'phone' | 'headset';
  clothes: { kind: 'vest' | 'cardigan' | 'shirt' | 'jacket'; colour: string };
  /** Lines of age: none, a few, many. */
  lines: 0 | 1 | 2;
  background: string;
};
