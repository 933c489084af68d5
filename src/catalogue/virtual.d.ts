// oxlint-disable typescript/consistent-type-imports -- an ambient module can't import by relative path

/** Made of `scenarios/calls/*.yaml` at build time by `scripts/vitePluginScenarios.ts`. */
declare module 'virtual:scenarios' {
  export const cards: readonly import('../scenario/card.ts').ScenarioCard[];
  /** By scenario and language; each load is a chunk of its own. */
  export const loaders: Readonly<
    Record<
      string,
      Readonly<
        Record<
          import('../core/course/language.ts').Language,
          () => Promise<{ readonly scenario: import('../core/call/scenario.ts').Scenario }>
        >
      >
    >
  >;
}

/** Made of `scenarios/phrasebooks/*.yaml` at build time by `scripts/vitePluginScenarios.ts`. */
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
