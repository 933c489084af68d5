import type { Mode } from '../../../core/call/transcript.ts';
import { loadEarlyCall } from '../../../catalogue/loadCall.ts';
import type { ProgressStore } from '../../../progress/progress.ts';
import type { RecordPort } from '../../../progress/record/port.ts';
import type { CallSlot, SavedCall } from '../../../progress/savedCalls.ts';
import type { Settings } from '../../../progress/settings.ts';
import type { CallLink } from '../../../session/deepLink.ts';
import { createGrowingDriver } from '../../../session/growingDriver.ts';
import type { Luck } from '../../../session/localDriver.ts';
import { newSeed } from '../../../session/seed.ts';
import { ringMs, stretchOf } from '../../../session/timing.ts';
import type { Ready } from './ready.ts';

/** Whether a link leaves room for the call that is under way. */
function suits(link: CallLink, { transcript }: SavedCall): boolean {
  const same = <T>(asked: T | null, is: T) => asked === null || asked === is;
  return (
    same(link.seed, transcript.seed) &&
    same(link.mode, transcript.mode) &&
    same(link.language, transcript.language)
  );
}

/** The first call of all: whoever plays it as they are told must not lose it by the dice. */
const isGuided = (mode: Mode, { guided }: Settings) => mode === 'coached' && !guided;
const luckIn = (mode: Mode, settings: Settings): Luck =>
  isGuided(mode, settings) ? 'kind' : 'fair';

/** The first call of all rings until it has been read what to do. */
const guidedRingMs = 12_000;

/** What a call is begun with. */
export interface Beginning {
  readonly id: string;
  readonly link: CallLink;
  /** The address was dialled before; only what is under way is gone on with. */
  readonly done: boolean;
  readonly progress: ProgressStore;
  readonly record: RecordPort;
}

/** Dials anew. @throws whatever the import throws when the network fails */
export async function dial({ id, link, progress, record }: Beginning): Promise<Ready> {
  const { settings } = progress.getState();
  const language = link.language ?? settings.language;
  const mode = link.mode ?? 'coached';
  const slot = progress.calls.slot(id);
  const call = await loadEarlyCall(id, language);
  if (!call) return { step: 'unknown' };
  const timeStretch = stretchOf(mode, settings.timePressure);
  const guided = isGuided(mode, settings);
  const { whole } = call;
  const { after } = link;
  // Where what they remember can't be had, it is a first call.
  const second =
    after && call.rules.scenario.memory
      ? await Promise.all([whole(), import('../../components/customer/earlierCall.ts')])
          .then(async ([rules, m]) => {
            const start = await m.startFrom(rules.scenario, after, progress, record);
            return start && { rules, start, scenario: m.inCall(rules.scenario, start) };
          })
          .catch(() => null)
      : null;
  const rules = second?.rules ?? call.rules;
  const scenario = second ? second.scenario : rules.scenario;
  const options = {
    ...(second && { start: second.start }),
    seed: link.seed ?? newSeed(),
    language,
    mode,
    timeStretch,
    ringMs: guided ? guidedRingMs : ringMs,
  };
  const driver = createGrowingDriver(rules, async () => {
    const [answers, { grownTo }] = await Promise.all([
      whole(),
      import('../../../session/grown.ts'),
    ]);
    return grownTo(answers, luckIn(mode, settings));
  });
  const begin = { dial: options };
  return { step: 'live', scenario, driver, begin, slot, language, mode };
}

/** Goes on with a call that is kept. @throws as `dial` */
export async function goOnFrom(
  saved: SavedCall,
  slot: CallSlot,
  progress: ProgressStore,
): Promise<Ready> {
  const { goOn } = await import('./goOn.ts');
  return goOn(saved, slot, luckIn(saved.transcript.mode, progress.getState().settings));
}

/** How the call of an address begins: it is gone on with, or dialled, or neither. @throws as `dial` */
export async function begin(beginning: Beginning): Promise<Ready> {
  const { id, link, done, progress } = beginning;
  const saved = await progress.calls.load(id);
  if (!saved) return done ? { step: 'over' } : dial(beginning);
  const slot = progress.calls.slot(id);
  return suits(link, saved) ? goOnFrom(saved, slot, progress) : { step: 'conflict', saved, slot };
}
