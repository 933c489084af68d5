import type { Targets } from '../../call/scenario.ts';
import { toBalance } from '../balance.ts';
import type { Balance } from '../scorecard.ts';
import { openLedger, type Held, type Ledger } from '../ledger.ts';
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

/** How much of what a share earns counts: all of it once the customer has talked for long enough. */
const talked = (listenMs: number) => clamp(listenMs / enoughTalkMs);
const inSeconds = (ms: number) => ({ figure: Math.round(ms / 1000) });

/** 70/20/10 (C11) against the scenario's targets. */
export function scoreBalance(progress: ScoreProgress, targets: Targets, held: Held) {
  const ledger = openLedger('balance', held);
  const balance = toBalance(progress.speaking);
  for (const criterion of ['listening', 'share'] as const) {
    if (ledger.asks(criterion)) scoreListening(criterion, balance, targets, ledger);
  }
  if (ledger.asks('asking')) scoreAsking(balance, targets, ledger);
  if (ledger.asks('noMonologue')) scoreMonologues(progress, ledger);
  return ledger.close();
}

const spoke = ({ ask, tell }: Pick<Balance, 'ask' | 'tell'>) => ask + tell > 0;

/** The customer's share of the talking. */
function scoreListening(
  criterion: 'listening' | 'share',
  balance: Balance,
  targets: Targets,
  ledger: Ledger,
): void {
  const { listen, listenMs } = balance;
  const { most } = rubric.balance[criterion];
  const short = targets.listen - listen;
  const byShare = spoke(balance)
    ? tenth(most * clamp((hopeless - short) / (hopeless - tolerance)))
    : 0;
  const listened = tenth(byShare * talked(listenMs));
  const figure = Math.round(listen);
  ledger.gain(criterion, listened, 'listened', { figure });
  ledger.lose(criterion, tenth(byShare - listened), 'hardlyTalked', inSeconds(listenMs));
  ledger.lose(criterion, tenth(most - byShare), 'talkedTooMuch', { figure });
}

/** How much of what the rep said was asking. */
function scoreAsking(balance: Balance, targets: Targets, ledger: Ledger): void {
  const { ask, tell, listenMs } = balance;
  const { most } = rubric.balance.asking;
  const share = spoke(balance) ? ask / (ask + tell) : 0;
  const wanted = (enoughAsking * targets.ask) / (targets.ask + targets.tell);
  const wellAsked = tenth(most * clamp(share / wanted));
  const asked = tenth(wellAsked * talked(listenMs));
  const figure = Math.round(100 * share);
  ledger.gain('asking', asked, 'askedAgainstTelling', { figure });
  ledger.lose('asking', tenth(wellAsked - asked), 'hardlyTalked', inSeconds(listenMs));
  ledger.lose('asking', tenth(most - wellAsked), 'toldTooMuch', { figure });
}

function scoreMonologues({ monologues, speaking }: ScoreProgress, ledger: Ledger): void {
  const { most } = rubric.balance.noMonologue;
  const costly = monologues.slice(0, most / monologueCost);
  for (const event of costly) ledger.lose('noMonologue', monologueCost, 'monologue', { event });
  const kept = most - monologueCost * costly.length;
  if (speaking.askMs + speaking.tellMs > 0) ledger.gain('noMonologue', kept, 'noMonologue');
  else ledger.lose('noMonologue', kept, 'neverSaid');
}
