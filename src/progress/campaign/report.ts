import type { CallList, CampaignCall } from './campaign.ts';

/** How many of a group are so. */
export interface Share {
  readonly name: string;
  readonly count: number;
  /** Of the group, percent to two decimals. */
  readonly percent: number;
}

/** A group by one of its features. */
export interface Breakdown {
  /** Size of the group. */
  readonly of: number;
  /** In how many the feature is noted: the shares' counts add up to this, and it may be less. */
  readonly named: number;
  /** The most frequent first. */
  readonly shares: readonly Share[];
}

export interface Quote {
  readonly words: string;
  /** Who said so, as far as the list names them, in its order. */
  readonly contacts: readonly string[];
  /** How many said so. */
  readonly times: number;
}

export interface Reason {
  readonly share: Share;
  readonly details: Breakdown;
  readonly quotes: readonly Quote[];
}

export interface TraitReport {
  readonly name: string;
  readonly shares: Breakdown;
  /** Each of its values, broken down by the other traits. */
  readonly within: readonly {
    readonly value: string;
    readonly by: readonly { readonly name: string; readonly shares: Breakdown }[];
  }[];
}

/** The disposition report (C35). */
export interface DispositionReport {
  readonly dispositions: Breakdown;
  /** Calls with one of the dispositions that traits and reasons are reported for. */
  readonly asked: number;
  readonly traits: readonly TraitReport[];
  /** Of those asked: who gave a reason, and which. */
  readonly reasons: { readonly shares: Breakdown; readonly each: readonly Reason[] };
  /** Contacts that stand in the list more than once, with their lines. */
  readonly twice: readonly { readonly contact: string; readonly lines: readonly number[] }[];
}

/**
 * A share in percent, rounded to two decimals in whole numbers, so that no binary fraction tips it:
 * 134 of 183 is 73.22. 0 of nothing is 0.
 */
export function percentOf(count: number, of: number): number {
  return of === 0 ? 0 : Math.floor((count * 20_000 + of) / (2 * of)) / 100;
}

/** A group of calls by what `read` says of each; an empty answer is none. */
export function breakdown(
  calls: readonly CampaignCall[],
  read: (call: CampaignCall) => string,
): Breakdown {
  const counts = new Map<string, number>();
  for (const call of calls) {
    const name = read(call);
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const shares = [...counts]
    .map(([name, count]) => ({ name, count, percent: percentOf(count, calls.length) }))
    .toSorted((a, b) => b.count - a.count);
  return {
    of: calls.length,
    named: shares.reduce((sum, { count }) => sum + count, 0),
    shares,
  };
}

/** The dispositions that somebody was asked anything in: a trait or a reason is noted with one. */
export function askedIn({ calls }: CallList): string[] {
  const tells = ({ traits, reason }: CampaignCall) =>
    reason !== '' || traits.some((trait) => trait !== '');
  const told = calls.filter((call) => call.disposition !== '' && tells(call));
  return [...new Set(told.map(({ disposition }) => disposition))];
}

function traitsOf(asked: readonly CampaignCall[], names: readonly string[]): TraitReport[] {
  const read = (trait: number) => (call: CampaignCall) => call.traits[trait] ?? '';
  return names.map((name, trait) => {
    const shares = breakdown(asked, read(trait));
    const within = shares.shares.map(({ name: value }) => {
      const those = asked.filter((call) => read(trait)(call) === value);
      const by = names.flatMap((other, i) =>
        i === trait ? [] : [{ name: other, shares: breakdown(those, read(i)) }],
      );
      return { value, by };
    });
    return { name, shares, within };
  });
}

function quotesOf(calls: readonly CampaignCall[]): Quote[] {
  return breakdown(calls, ({ quote }) => quote).shares.map(({ name: words, count: times }) => {
    const said = calls.filter(({ quote }) => quote === words);
    return { words, times, contacts: said.flatMap(({ contact }) => contact || []) };
  });
}

function reasonsOf(asked: readonly CampaignCall[]): DispositionReport['reasons'] {
  const given = asked.filter(({ reason }) => reason !== '');
  const shares = breakdown(given, ({ reason }) => reason);
  const each = shares.shares.map((share) => {
    const those = given.filter(({ reason }) => reason === share.name);
    return {
      share,
      details: breakdown(those, ({ detail }) => detail),
      quotes: quotesOf(those),
    };
  });
  return { shares, each };
}

function twiceIn(calls: readonly CampaignCall[]): DispositionReport['twice'] {
  const lines = new Map<string, number[]>();
  for (const { contact, line } of calls) {
    if (contact === '' || line === null) continue;
    lines.set(contact, [...(lines.get(contact) ?? []), line]);
  }
  return [...lines]
    .filter(([, at]) => at.length > 1)
    .map(([contact, at]) => ({ contact, lines: at }));
}

/**
 * The disposition report of a list of calls (C35): every share out of its own group, and nothing
 * made to add up that doesn't.
 *
 * @param asked dispositions that traits and reasons are reported for
 */
export function dispositionReport(list: CallList, asked: readonly string[]): DispositionReport {
  const those = list.calls.filter(({ disposition }) => asked.includes(disposition));
  return {
    dispositions: breakdown(list.calls, ({ disposition }) => disposition),
    asked: those.length,
    traits: traitsOf(those, list.traits),
    reasons: reasonsOf(those),
    twice: twiceIn(list.calls),
  };
}
