import type { Targets } from '../../call/scenario.ts';
import { toBalance } from '../balance.ts';
import type { Aim } from '../../course/outcomes.ts';
import { openLedger } from '../ledger.ts';
import { rubric } from '../rubric.ts';
import type { ScoreProgress } from '../scoreStep.ts';

/** Percent points below the target that cost nothing, and that cost everything. */
const tolerance = 5;
const hopeless = 35;
/** Asking need only reach this part of its target share of what the rep says. */
const enoughAsking = 0.75;
const monologueCost = 1.5;
/** A share of a few seconds says nothing: from this much of the customer's talk on it counts in full. */
const enoughTalkMs = 40_000;

const clamp = (x: number) => Math.min(1, Math.max(0, x));
/** Points are kept to a tenth, so that their sum reads the same everywhere. */
const tenth = (x: number) => Math.round(x * 10) / 10;

/** 70/20/10 (C11) against the scenario's targets. */
export function scoreBalance({ speaking, monologues }: ScoreProgress, targets: Targets, aim: Aim) {
  const ledger = openLedger('balance', aim);
  const { listen, ask, tell } = toBalance(speaking);
  const { most: listening } = rubric.balance.listening;
  const spoke = ask + tell > 0;

  const short = targets.listen - listen;
  const talked = clamp(speaking.listenMs / enoughTalkMs);
  const hardly = { figure: Math.round(speaking.listenMs / 1000) };
  const byShare = spoke ? tenth(listening * clamp((hopeless - short) / (hopeless - tolerance))) : 0;
  const listened = tenth(byShare * talked);
  ledger.gain('listening', listened, 'listened', { figure: Math.round(listen) });
  ledger.lose('listening', tenth(byShare - listened), 'hardlyTalked', hardly);
  ledger.lose('listening', tenth(listening - byShare), 'talkedTooMuch', {
    figure: Math.round(listen),
  });

  const { most: asking } = rubric.balance.asking;
  const share = spoke ? ask / (ask + tell) : 0;
  const wanted = (enoughAsking * targets.ask) / (targets.ask + targets.tell);
  const wellAsked = tenth(asking * clamp(share / wanted));
  const asked = tenth(wellAsked * talked);
  const figure = Math.round(100 * share);
  ledger.gain('asking', asked, 'askedAgainstTelling', { figure });
  ledger.lose('asking', tenth(wellAsked - asked), 'hardlyTalked', hardly);
  ledger.lose('asking', tenth(asking - wellAsked), 'toldTooMuch', { figure });

  const { most: noMonologue } = rubric.balance.noMonologue;
  const costly = monologues.slice(0, noMonologue / monologueCost);
  for (const event of costly) ledger.lose('noMonologue', monologueCost, 'monologue', { event });
  const kept = noMonologue - monologueCost * costly.length;
  if (spoke) ledger.gain('noMonologue', kept, 'noMonologue');
  else ledger.lose('noMonologue', kept, 'neverSaid');
  return ledger.close();
}
