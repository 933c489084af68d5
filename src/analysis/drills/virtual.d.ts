// oxlint-disable typescript/consistent-type-imports -- an ambient module can't import by relative path

/** Worked out of `scenarios/calls/*.yaml` at build time by `scripts/vitePluginDrills.ts`. */
declare module 'virtual:drills' {
  /** By scenario; each load is a chunk of its own. */
  export const loaders: Readonly<
    Record<string, () => Promise<{ readonly deck: import('./deck.ts').Deck }>>
  >;
}
