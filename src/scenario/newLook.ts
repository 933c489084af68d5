import { mix } from '../core/call/chance.ts';
import { lookParts, type ComposedLook, type LookPart } from '../core/course/looks.ts';

/** What doesn't go with a voice, or with an age, on a face that nobody has chosen by hand. */
const unlikely: Readonly<Record<string, Partial<Record<LookPart, readonly string[]>>>> = {
  female: { beard: ['moustache', 'full'], hair: ['receding', 'bald'], lashes: ['short'] },
  male: { hair: ['tied', 'bob', 'long'], lashes: ['long'] },
  young: { hairColour: ['grey', 'white'], hair: ['receding', 'bald'] },
  older: { hairColour: ['auburn', 'blond'] },
  brown: { hairColour: ['auburn', 'blond'] },
  dark: { hairColour: ['auburn', 'blond'] },
};

/**
 * A face for a customer who has none yet: out of their id, so that the same one always gets the same
 * face, and two new ones hardly ever look alike.
 */
export function newLook(id: string, voice: 'female' | 'male'): ComposedLook {
  const seed = Array.from(id).reduce((sum, char) => mix(sum, char.codePointAt(0) ?? 0), 0);
  const pick = <W extends string>(
    part: LookPart,
    words: readonly W[],
    ...traits: readonly string[]
  ): W => {
    const fitting = words.filter((word) =>
      traits.every((trait) => !unlikely[trait]?.[part]?.includes(word)),
    );
    return fitting[mix(seed, Object.keys(lookParts).indexOf(part)) % fitting.length] as W;
  };
  const age = pick('age', lookParts.age);
  const skin = pick('skin', lookParts.skin);
  return {
    skin,
    hair: pick('hair', lookParts.hair, voice, age),
    hairColour: pick('hairColour', lookParts.hairColour, age, skin),
    face: pick('face', lookParts.face),
    age,
    glasses: pick('glasses', lookParts.glasses),
    beard: pick('beard', lookParts.beard, voice),
    brows: pick('brows', lookParts.brows),
    lashes: pick('lashes', lookParts.lashes, voice),
    dress: pick('dress', lookParts.dress),
    dressColour: pick('dressColour', lookParts.dressColour),
    device: pick('device', lookParts.device),
    background: pick('background', lookParts.background),
  };
}
