import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rulesOf } from '../../../src/core/call/callRules.ts';
import { lineText } from '../../../src/core/call/lineText.ts';
import {
  linesOnOffer,
  startCall,
  step,
  type CallEvent,
  type CallState,
} from '../../../src/core/call/step.ts';
import { personaOf } from '../../../src/core/persona/personas.ts';
import { findScenario } from '../../../src/cli/findScenario.ts';
import { shipped } from '../../../src/cli/library.ts';
import { logFormat } from '../../../src/protocol/entry.ts';
import { stored } from '../../../src/protocol/formats/upgrade.ts';
import { roomOf, seat, trainer } from '../../support/room/testRoom.ts';

/**
 * Writes the golden log of the present format, once: `npx tsx tests/golden/rooms/write.ts`. To be run
 * when the format has become a new one; what is there already is never written again.
 */

const { scenario } = findScenario(
  'dock-queue',
  join(import.meta.dirname, '..', '..', '..'),
  shipped,
);
const rules = rulesOf(scenario, personaOf(scenario.persona));
const ref = { id: scenario.id, hash: scenario.hash };
const names = ['ann', 'bob', 'cyd', 'dee', 'eve'] as const;
const room = roomOf(names);

const offersIn = (call: CallState) =>
  call.position.persona.ending === null
    ? linesOnOffer(rules, call).map((one) => ({
        line: one.line.id,
        words: lineText(one, call.transcript.seed).en,
      }))
    : [];
const firstLine = (call: CallState): CallEvent & { type: 'say' } => ({
  type: 'say',
  line: linesOnOffer(rules, call)[0]?.line.id ?? '',
});

function theRoom(): void {
  room.does(trainer, { type: 'addTrainer' }, 'trainerAdded');
  room.does(
    trainer,
    { type: 'giveScenario', hash: 'feedfeedfeedfeed', id: 'own:corner-shop', title: 'Corner shop' },
    'scenarioGiven',
  );
  room.does(trainer, { type: 'lockRoom', locked: true }, 'roomLocked');
  room.does(seat('ann'), { type: 'renameSeat', seat: 'ann', nickname: '小安' }, 'seatRenamed');
  room.does(trainer, { type: 'removeSeat', seat: 'eve' }, 'seatRemoved');
  room.does(trainer, { type: 'readmitSeat', seat: 'eve' }, 'seatReadmitted');
  room.does(trainer, { type: 'keepRoom', keepDays: 90 }, 'keptFor');
}

function everyoneCalls(): void {
  const plan = { kind: 'everyone', scenario: ref, mode: 'exam', timeStretch: 1 } as const;
  const { activity, setup } = room.does(trainer, { type: 'beginActivity', plan }, 'activityBegun');
  const seed = 'seed' in setup ? (setup.seed ?? 0) : 0;
  room.happens(trainer, { type: 'timeStretched', activity, seat: 'bob', factor: 3 });
  for (const name of ['ann', 'bob']) {
    room.happens(seat(name), { type: 'callBegun', activity, seat: name, language: 'en', seed });
    let call = startCall(rules, { seed, language: 'en', mode: 'exam', timeStretch: 1 });
    for (let turn = 1; turn <= 3; turn++) {
      const choice = { ...firstLine(call), thinkingMs: 800 * turn };
      call = step(rules, call, choice);
      const { stage, ending } = call.position.persona;
      const stands = { stage, patience: call.position.persona.patience, ending };
      room.happens(seat(name), {
        type: 'lineChosen',
        activity,
        seat: name,
        turn,
        choice,
        ...stands,
      });
    }
  }
  room.does({ role: 'server' }, { type: 'trainerGone', gone: true }, 'paused');
  room.does({ role: 'server' }, { type: 'trainerGone', gone: false }, 'paused');
  room.does(trainer, { type: 'endActivity', activity }, 'activityEnded');
  room.does(trainer, { type: 'showNames', shown: true }, 'namesShown');
  room.does(trainer, { type: 'showLeaderboard', shown: true }, 'leaderboardShown');
  room.does(trainer, { type: 'showNames', shown: false }, 'namesShown');
}

function theClassCalls(): void {
  const plan = { kind: 'class', scenario: ref, language: 'en' } as const;
  const { activity, setup } = room.does(trainer, { type: 'beginActivity', plan }, 'activityBegun');
  const seed = 'seed' in setup ? (setup.seed ?? 0) : 0;
  const before = startCall(rules, { seed, language: 'en', mode: 'practice' });
  const said = before.transcript.events;
  const offers = offersIn(before);
  room.happens(trainer, { type: 'callPickedUp', activity, said, offers });
  const place = { activity, turn: 1, branch: 0 };
  const choice = firstLine(before);
  const silence = { type: 'letThemTalk' } as const;
  const votes = [
    { seat: 'ann', choice },
    { seat: 'bob', choice: silence },
    { seat: 'cyd', choice },
  ];
  for (const vote of votes) {
    room.happens(seat(vote.seat), { type: 'voteCast', ...place, ...vote });
  }
  const worths = [
    { choice, worth: 0.6, loss: 0 },
    { choice: silence, worth: 0.4, loss: 20 },
  ];
  const closed = { votes, worths, best: choice, open: 'asks' } as const;
  room.happens(trainer, { type: 'voteClosed', ...place, ...closed });
  const after = step(rules, before, choice);
  room.happens(trainer, {
    type: 'lineTaken',
    ...place,
    choice,
    how: 'majority',
    said: after.transcript.events.slice(said.length),
    offers: offersIn(after),
    ending: after.position.persona.ending,
  });
  room.happens(trainer, { type: 'rewoundTo', activity, turn: 1, branch: 1, said, offers });
  room.does(trainer, { type: 'endActivity', activity }, 'activityEnded');
}

function liveRolePlay(): void {
  const plan = {
    kind: 'rolePlay',
    aspects: ['who', 'why', 'gain'],
    arrangement: 'threes',
  } as const;
  const { activity } = room.does(trainer, { type: 'beginActivity', plan }, 'activityBegun');
  const groups = [{ rep: 'ann', customer: 'bob', judges: ['cyd'] }];
  room.does(trainer, { type: 'formGroups', activity, groups }, 'grouped');
  room.does(trainer, { type: 'placeSeat', activity, seat: 'dee', group: 'g1' }, 'placed');
  const tap = { type: 'tap', activity, round: 1, group: 'g1' } as const;
  room.does(seat('cyd'), { ...tap, speaker: 'repTells', at: 0 }, 'tapped');
  room.does(seat('cyd'), { ...tap, speaker: 'customer', at: 18_400 }, 'tapped');
  const sheet = { type: 'handSheet', activity, round: 1, group: 'g1' } as const;
  room.does(seat('cyd'), { ...sheet, marks: { who: 2, why: 1 }, note: 'Slower.' }, 'sheetHanded');
  room.does(seat('dee'), { ...sheet, marks: { who: 2, gain: 0 }, note: '' }, 'sheetHanded');
  room.does(trainer, { type: 'closeRound', activity, round: 1 }, 'roundClosed');
  room.does(trainer, { type: 'turnRoles', activity }, 'grouped');
  room.does(trainer, { type: 'endActivity', activity }, 'activityEnded');
}

function writeAndVote(): void {
  const groups = { by: 'hand', groups: [['ann', 'bob'], ['cyd']] } as const;
  const plan = { kind: 'write', what: 'opener', scenario: ref, groups } as const;
  const { activity } = room.does(trainer, { type: 'beginActivity', plan }, 'activityBegun');
  const ticks = { who: true, why: true, gain: false, question: true };
  const write = (name: string, group: string, opener: string) =>
    room.does(
      seat(name),
      { type: 'write', activity, group, on: 0, writing: { what: 'opener', opener, ticks } },
      'wrote',
    );
  write('ann', 'g1', 'Good morning, Ann of Harbour Slots. Which morning is your worst?');
  write('cyd', 'g2', '早上好，我是港口预约的小岑。您哪天早上最堵？');
  const { entries } = room.does(trainer, { type: 'openVoting', activity }, 'votingOpened');
  const entry = entries.find(({ group }) => group === 'g2')?.entry ?? '';
  room.does(seat('ann'), { type: 'castBallot', activity, entry }, 'ballotCast');
  room.does(trainer, { type: 'closeVoting', activity }, 'votingClosed');
  room.does(trainer, { type: 'keep', activity, entry }, 'kept');
  room.does(trainer, { type: 'endActivity', activity }, 'activityEnded');
}

function selfDiagnosis(): void {
  const plan = { kind: 'self', round: 'later' } as const;
  const { activity } = room.does(trainer, { type: 'beginActivity', plan }, 'activityBegun');
  for (const name of names) {
    const marks = { name: 5, listen: 2 } as const;
    room.does(seat(name), { type: 'handRatings', activity, marks }, 'ratingsHanded');
  }
  room.does(trainer, { type: 'endActivity', activity }, 'activityEnded');
}

theRoom();
everyoneCalls();
theClassCalls();
liveRolePlay();
writeAndVote();
selfDiagnosis();
room.does(trainer, { type: 'closeRoom' }, 'roomClosed');

const path = join(import.meta.dirname, `format${logFormat}.json`);
if (!existsSync(path)) {
  const golden = { log: room.log.map(stored), state: room.state() };
  writeFileSync(path, `${JSON.stringify(golden, null, 2)}\n`);
}
