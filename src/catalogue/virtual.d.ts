// oxlint-disable typescript/consistent-type-imports -- an ambient module can't import by relative path

// Made of `scenarios/` at build time by `scripts/vitePluginScenarios.ts`.

declare module 'virtual:scenarios' {
  type Language = import('../core/course/language.ts').Language;
  /** Each load is a chunk of its own. */
  type ByLanguage<T> = Readonly<Record<Language, () => Promise<T>>>;

  /** What the first page shows of every scenario. */
  export const cards: ByLanguage<{
    readonly cards: readonly import('../scenario/card.ts').CustomerSummary[];
  }>;
  /** Of every scenario what loads its halves, and who picks up. The first page knows none of them. */
  export const calls: ByLanguage<{
    readonly calls: Readonly<
      Record<
        string,
        {
          readonly scenario: () => Promise<{
            readonly scenario: import('../core/call/scenario.ts').Scenario;
          }>;
          readonly answers: () => Promise<{
            readonly answers: import('../scenario/answers.ts').Answers;
          }>;
          readonly persona: string;
        }
      >
    >;
  }>;
}

declare module 'virtual:cards' {
  export const cards: readonly import('../scenario/card.ts').ScenarioCard[];
}

declare module 'virtual:phrasebooks' {
  /** By id. */
  export const phrasebooks: Readonly<Record<string, import('../core/call/scenario.ts').Replies>>;
}

/** Worked out of `scenarios/calls/*.yaml` at build time by `scripts/vitePluginDrills.ts`. */
declare module 'virtual:drills' {
  /** By scenario; each load is a chunk of its own. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ readonly deck: import('../analysis/drills/deck.ts').Deck }>>
  >;
}
