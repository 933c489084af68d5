/** A strength with how sure it is, on Glicko's scale. */
export interface Rating {
  /** 1500 for somebody new. */
  readonly rating: number;
  /** Standard deviation of the rating: 350 for somebody new, about 50 for somebody well known. */
  readonly deviation: number;
  /** How erratic the results are, 0.06 for somebody new. */
  readonly volatility: number;
}

/** One result. @property score 1 won, 0.5 drawn, 0 lost */
export interface Game {
  readonly opponent: Rating;
  readonly score: number;
}

/** Somebody of whom nothing is known. */
export const unrated: Rating = { rating: 1500, deviation: 350, volatility: 0.06 };

/** Above this deviation a rating says little; Lichess draws its line at the same place. */
export const unsureAbove = 110;

/** Points of Glicko's scale to one of Glicko-2's own. */
const scale = 173.7178;
/** How much the volatility may change; Glickman suggests 0.3 to 1.2. */
const tau = 0.5;
const tolerance = 1e-6;

/** How much a result says, by how sure the opponent's rating is. */
const weight = (phi: number) => 1 / Math.sqrt(1 + (3 * phi * phi) / (Math.PI * Math.PI));

/** Chance that a player wins, 0 to 1, going by the ratings alone. */
export function expectedScore(player: Rating, opponent: Rating): number {
  const g = weight(opponent.deviation / scale);
  return 1 / (1 + Math.exp((-g * (player.rating - opponent.rating)) / scale));
}

/** The new volatility: Glickman's step 5, by the Illinois algorithm. */
function volatilityAfter(phi: number, sigma: number, v: number, delta: number): number {
  const a = Math.log(sigma * sigma);
  const f = (x: number) => {
    const e = Math.exp(x);
    const d = phi * phi + v + e;
    return (e * (delta * delta - d)) / (2 * d * d) - (x - a) / (tau * tau);
  };
  let low = a;
  let high = a - tau;
  const beyond = delta * delta - phi * phi - v;
  if (beyond > 0) high = Math.log(beyond);
  else while (f(high) < 0) high -= tau;
  let atLow = f(low);
  let atHigh = f(high);
  while (Math.abs(high - low) > tolerance) {
    const next = low + ((low - high) * atLow) / (atHigh - atLow);
    const atNext = f(next);
    if (atNext * atHigh <= 0) [low, atLow] = [high, atHigh];
    else atLow /= 2;
    [high, atHigh] = [next, atNext];
  }
  return Math.exp(low / 2);
}

/**
 * The rating after the games of one period: M. E. Glickman, "Example of the Glicko-2 system" (2013).
 * Without a game the rating stays and grows less sure.
 */
export function ratedAfter(player: Rating, games: readonly Game[]): Rating {
  const phi = player.deviation / scale;
  const sigma = player.volatility;
  if (games.length === 0) {
    const deviation = Math.min(unrated.deviation, scale * Math.hypot(phi, sigma));
    return { ...player, deviation };
  }
  let information = 0;
  let surprise = 0;
  for (const { opponent, score } of games) {
    const g = weight(opponent.deviation / scale);
    const expected = expectedScore(player, opponent);
    information += g * g * expected * (1 - expected);
    surprise += g * (score - expected);
  }
  const v = 1 / information;
  const volatility = volatilityAfter(phi, sigma, v, v * surprise);
  const before = Math.hypot(phi, volatility);
  const after = 1 / Math.sqrt(1 / (before * before) + information);
  return {
    rating: player.rating + scale * after * after * surprise,
    deviation: scale * after,
    volatility,
  };
}
