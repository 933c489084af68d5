import { useRef, useState } from 'react';
import type { ScenarioProblem } from '../../../../protocol/http.ts';
import type { ScenarioRef } from '../../../../protocol/values.ts';
import type { Classroom } from '../../../../room/classroom.ts';
import { openFile, type Opened } from '../../../components/openFile.ts';

/** How far a trainer's own scenario has come on its way into the room. */
export type Giving =
  | { readonly state: 'idle' | 'checking' | 'failed' }
  | { readonly state: 'given'; readonly ref: ScenarioRef }
  | { readonly state: 'notOpened'; readonly why: Exclude<Opened, { text: string }>['problem'] }
  | { readonly state: 'problems'; readonly problems: readonly ScenarioProblem[] };

/** The text of a scenario that is kept in this browser. @throws whatever the database throws */
async function textOf(id: string): Promise<string> {
  const { shelf } = await import('../../../../catalogue/own/ownShelf.ts');
  const own = await shelf.find(id);
  if (!own) throw new Error(`${id} is gone`);
  return own.text;
}

/**
 * Gives a scenario of the trainer's own to a room, where it is checked.
 *
 * @param give hands a text to the room
 * @param onGiven it can be played there
 */
export function useGiving(
  give: (text: string) => ReturnType<Classroom['giveScenario']>,
  onGiven: (ref: ScenarioRef) => void,
) {
  const [giving, setGiving] = useState<Giving>({ state: 'idle' });
  /** What was asked for last; what is answered after that to something else chooses nothing. */
  const latest = useRef(0);

  async function hand(text: string): Promise<Giving> {
    const answered = await give(text);
    if (!answered.ok) return { state: 'failed' };
    const { id, hash, problems } = answered.value;
    if (id === null || hash === null) return { state: 'problems', problems };
    return { state: 'given', ref: { id, hash } };
  }

  async function run(work: () => Promise<Giving>): Promise<void> {
    const mine = ++latest.current;
    setGiving({ state: 'checking' });
    const next = await work().catch((): Giving => ({ state: 'failed' }));
    if (mine !== latest.current) return;
    setGiving(next);
    if (next.state === 'given') onGiven(next.ref);
  }

  return {
    giving,
    giveFile: (file: File) =>
      run(async () => {
        const opened = await openFile(file);
        return 'problem' in opened
          ? { state: 'notOpened', why: opened.problem }
          : hand(opened.text);
      }),
    /** Something else was chosen meanwhile. */
    giveUp: () => {
      latest.current += 1;
      setGiving({ state: 'idle' });
    },
    giveKept: (id: string) => run(async () => hand(await textOf(id))),
  };
}
