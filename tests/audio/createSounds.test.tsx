import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { MakePlayer } from '../../src/audio/loadPlayer.ts';
import { createPlayer, type SoundProblem } from '../../src/audio/player.ts';
import { createSounds, type Sounds } from '../../src/audio/sounds.ts';
import { createFakeEngine } from './fakeEngine.ts';

const on = { muted: false, volume: 0.7 };
const opened: Sounds[] = [];

function playerOf({ engine }: ReturnType<typeof createFakeEngine>): MakePlayer {
  return (base, onProblem) => createPlayer(engine, base, onProblem);
}

function setUp({
  settings = on,
  fake = createFakeEngine(),
  load = async () => playerOf(fake),
  prepared = true,
} = {}) {
  const problems: SoundProblem[] = [];
  const fetched = vi.fn(load);
  const rung: string[] = [];
  const sounds = createSounds({
    base: './',
    settings,
    onProblem: (problem) => problems.push(problem),
    load: fetched,
    bell: (url) => {
      const named = (what: string) => rung.push(`${what} ${url}`);
      return {
        volume: 1,
        play() {
          named(`play at ${this.volume.toFixed(2)}`);
          return Promise.resolve();
        },
        pause: () => named('pause'),
      };
    },
  });
  opened.push(sounds);
  if (prepared) sounds.prepare();
  return { ...fake, fetched, problems, sounds, rung };
}

async function click() {
  document.body.click();
  await vi.advanceTimersByTimeAsync(0);
}

function setHidden(hidden: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden);
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  for (const sounds of opened.splice(0)) sounds.dispose();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('before the first gesture', () => {
  test('nothing is fetched and nothing plays', async () => {
    const { fetched, heard, sounds } = setUp();
    sounds.ring('china');
    sounds.ambience('office');
    sounds.play('tick');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(fetched).not.toHaveBeenCalled();
    expect(heard()).toEqual([]);
  });

  test('a gesture starts what is still wanted, and no cue of before', async () => {
    const { fetched, heard, sounds } = setUp();
    sounds.ring('china');
    sounds.play('tick');
    await click();
    await click();
    expect(fetched).toHaveBeenCalledOnce();
    expect(heard()).toEqual(['mute false', 'volume 0.7', 'ring-china: play']);
  });

  test('a key is a gesture too', async () => {
    const { fetched } = setUp();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: '1' }));
    expect(fetched).toHaveBeenCalledOnce();
  });
});

describe('muted', () => {
  test('the engine is left alone until the sound is switched on', async () => {
    const { fetched, heard, sounds } = setUp({ settings: { muted: true, volume: 0.7 } });
    await click();
    expect(fetched).not.toHaveBeenCalled();
    sounds.ambience('street');
    sounds.apply({ muted: false, volume: 0.5 });
    await vi.advanceTimersByTimeAsync(0);
    expect(heard()).toEqual(['mute false', 'volume 0.5', 'street: play', 'street: 0 → 0.1']);
  });

  test('settings reach a running engine, within 0 to 1', async () => {
    const { heard, sounds } = setUp();
    await click();
    heard();
    sounds.apply({ muted: true, volume: 7 });
    expect(heard()).toEqual(['mute true', 'volume 1']);
  });
});

describe('cues', () => {
  test('are fetched with the engine and play at once', async () => {
    const { files, heard, sounds } = setUp();
    await click();
    expect(files()).toHaveLength(10);
    heard();
    sounds.play('commitment');
    sounds.play('moodUp');
    expect(heard()).toEqual(['commitment: play', 'mood-up: play']);
  });

  test('that are not there yet stay away rather than come late', async () => {
    const fake = createFakeEngine({ loaded: false });
    const { heard, howl, sounds } = setUp({ fake });
    await click();
    heard();
    sounds.play('tick');
    expect(heard()).toEqual([]);
    howl('tick').loaded = true;
    sounds.play('tick');
    expect(heard()).toEqual(['tick: play']);
  });
});

describe('the ring', () => {
  test('comes every 5 s in China and every 6 s elsewhere, until it is stopped', async () => {
    const { heard, sounds } = setUp();
    await click();
    heard();
    sounds.ring('china');
    sounds.ring('china');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(heard()).toEqual(['ring-china: play', 'ring-china: play', 'ring-china: play']);
    sounds.ring('generic');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(heard()).toEqual(['ring-china: stop', 'ring-generic: play', 'ring-generic: play']);
    sounds.ring(null);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(heard()).toEqual(['ring-generic: stop']);
  });

  test('is asked for once while its file is on the way', async () => {
    const { heard, sounds } = setUp({ fake: createFakeEngine({ loaded: false }) });
    await click();
    heard();
    sounds.ring('china');
    await vi.advanceTimersByTimeAsync(15_000);
    expect(heard()).toEqual(['ring-china: play']);
  });
});

describe('the ambience', () => {
  test('fades in, over to another, and out', async () => {
    const { heard, howl, sounds } = setUp();
    await click();
    heard();
    sounds.ambience('office');
    howl('office').arrive();
    sounds.ambience('street');
    howl('street').arrive();
    expect(heard()).toEqual([
      'office: play',
      'office: 0 → 0.12',
      'office: 0.12 → 0',
      'street: play',
      'street: 0 → 0.1',
    ]);
    howl('office').arrive();
    sounds.ambience(null);
    howl('street').arrive();
    expect(heard()).toEqual(['office: stop', 'street: 0.1 → 0', 'street: stop']);
  });

  test('that is wanted again while it fades out goes on without a second start', async () => {
    const { heard, howl, sounds } = setUp();
    await click();
    sounds.ambience('office');
    howl('office').arrive();
    heard();
    sounds.ambience(null);
    sounds.ambience('office');
    howl('office').settings.onfade();
    expect(heard()).toEqual(['office: 0.12 → 0', 'office: 0.12']);
  });

  test('is lowered while the page is hidden', async () => {
    const { heard, howl, sounds } = setUp();
    await click();
    sounds.ambience('office');
    howl('office').arrive();
    heard();
    setHidden(true);
    howl('office').arrive();
    setHidden(false);
    expect(heard()).toEqual(['office: 0.12 → 0.02', 'office: 0.02 → 0.12']);
  });
});

describe('a failure', () => {
  test('of the engine is reported once and the call goes on', async () => {
    const { fetched, problems, sounds } = setUp({
      load: async () => Promise.reject(new Error('offline')),
    });
    sounds.ring('china');
    await click();
    sounds.play('tick');
    sounds.ambience('office');
    sounds.apply(on);
    sounds.ring(null);
    expect(problems).toEqual([{ sound: 'engine', detail: new Error('offline') }]);
    expect(fetched).toHaveBeenCalledOnce();
  });

  test('to load or to play one sound names it', async () => {
    const fake = createFakeEngine({ throwing: 'tick' });
    const { howl, problems, sounds } = setUp({ fake });
    await click();
    howl('pick-up').settings.onloaderror(1, 404);
    sounds.play('tick');
    expect(problems).toEqual([
      { sound: 'pickUp', detail: 404 },
      { sound: 'tick', detail: new Error('no sound card') },
    ]);
  });
});

test('disposing stops the ring, lets go of the files and listens no more', async () => {
  const { heard, sounds } = setUp();
  await click();
  sounds.ring('china');
  heard();
  sounds.dispose();
  expect(heard()).toContain('ring-china: stop');
  await vi.advanceTimersByTimeAsync(10_000);
  sounds.play('tick');
  setHidden(true);
  expect(heard()).toEqual([]);
});

test('an engine that comes after disposing is left alone', async () => {
  const { fetched, files, sounds } = setUp();
  document.body.click();
  sounds.dispose();
  await vi.advanceTimersByTimeAsync(0);
  expect(fetched).toHaveBeenCalledOnce();
  expect(files()).toEqual([]);
});

describe('before a call is prepared for', () => {
  test('it rings and is picked up without Howler, which comes with the first choice', async () => {
    const { fetched, rung, sounds } = setUp({ prepared: false });
    sounds.ring('china');
    expect(rung).toEqual([]);
    await click();
    expect(rung).toEqual(['play at 0.35 ./sounds/ring-china.wav']);
    await vi.advanceTimersByTimeAsync(5000);
    expect(rung.filter((what) => what.startsWith('play'))).toHaveLength(2);
    rung.length = 0;
    sounds.ring(null);
    sounds.play('pickUp');
    sounds.play('tick');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(rung).toEqual(['pause ./sounds/ring-china.wav', 'play at 0.56 ./sounds/pick-up.wav']);
    expect(fetched).not.toHaveBeenCalled();
    sounds.prepare();
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  test('a muted bell is silent, also in mid-ring', async () => {
    const { rung, sounds } = setUp({ prepared: false });
    await click();
    sounds.ring('generic');
    sounds.apply({ ...on, muted: true });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(rung).toEqual([
      'play at 0.42 ./sounds/ring-generic.wav',
      'pause ./sounds/ring-generic.wav',
    ]);
  });

  test('a bell that fails is told, and one that is cut short is not', async () => {
    const failing = (detail: unknown) => async () => {
      const problems: SoundProblem[] = [];
      const sounds = createSounds({
        base: './',
        settings: on,
        onProblem: (problem) => problems.push(problem),
        bell: () => ({ volume: 1, play: () => Promise.reject(detail), pause: () => {} }),
      });
      opened.push(sounds);
      await click();
      sounds.ring('china');
      await vi.advanceTimersByTimeAsync(0);
      return problems;
    };
    const refused = new Error('not now');
    expect(await failing(refused)()).toEqual([{ sound: 'china', detail: refused }]);
    expect(await failing(new DOMException('stopped', 'AbortError'))()).toEqual([]);
  });
});
