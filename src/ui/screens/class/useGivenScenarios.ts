import { useEffect, useState } from 'react';
import type { Scenario } from '../../../core/call/scenario.ts';
import type { Language } from '../../../core/course/language.ts';
import { remembered, type Remembered } from '../../../i18n/remembered.ts';
import type { ScenarioRef } from '../../../protocol/values.ts';
import type { Classroom } from '../../../room/classroom.ts';
import { useRoom, useServer } from './room.tsx';
import { roomScenario } from './roomScenario.ts';

/** `null`: this version reads another scenario out of the text. */
type Load = Remembered<
  [room: string, id: string, hash: string, language: Language],
  Scenario | null
>;

/** How long until a text is asked for again that couldn't be had, ms. */
const againMs = 5000;

const loaders = new WeakMap<Classroom, Load>();

/** Reads a text once, however many parts of the screen name its customer. */
function loaderOf(classroom: Classroom): Load {
  const known = loaders.get(classroom);
  if (known) return known;
  const load: Load = remembered(async (room, id, hash, language) => {
    const found = await roomScenario(classroom, room, { id, hash }, language);
    if (found === 'unreachable') throw new Error(found);
    return found === 'otherVersion' ? null : found;
  });
  loaders.set(classroom, load);
  return load;
}

/** Trainers' own scenarios that were given to the room, by hash: those whose text is here. */
export function useGivenScenarios(
  refs: readonly ScenarioRef[],
  language: Language,
): ReadonlyMap<string, Scenario> {
  const load = loaderOf(useServer());
  const room = useRoom().id;
  const [, redraw] = useState(0);
  const wanted = refs.map(({ id, hash }) => `${id} ${hash}`).join('\n');
  useEffect(() => {
    let here = true;
    const waits = new Set<ReturnType<typeof setTimeout>>();
    function ask(id: string, hash: string): void {
      load(room, id, hash, language).then(
        () => here && redraw((n) => n + 1),
        () => here && waits.add(setTimeout(() => ask(id, hash), againMs)),
      );
    }
    for (const ref of wanted.split('\n')) {
      const [id, hash] = ref.split(' ');
      if (id && hash) ask(id, hash);
    }
    return () => {
      here = false;
      for (const wait of waits) clearTimeout(wait);
    };
  }, [load, room, wanted, language]);
  return new Map(
    refs.flatMap(({ id, hash }) => {
      const scenario = load.loaded(room, id, hash, language);
      return scenario ? [[hash, scenario] as const] : [];
    }),
  );
}
