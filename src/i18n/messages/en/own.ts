import type { Messages } from '../../areas.ts';

export const own: Messages['own'] = {
  title: 'Your own scenarios',
  lead: 'Open a scenario file, or change a copy of one that is here. Once it reads cleanly it can be called like any other customer, debrief and review included. It is kept in this browser alone.',
  homeTitle: 'Your own customers',
  edit: 'Edit',
  begin: {
    title: 'Begin one',
    file: 'Open a file',
    drop: 'Or drop a .yaml file here.',
    paste: 'Paste a text',
    copyOf: 'Start from one that is here',
    copy: 'Take a copy',
    skeleton: 'Begin with its structure',
    copyHint:
      'A copy has its words too; the structure has its lines and kinds of reply, with a sentence in every place that says what belongs there.',
    tooLarge: (megabytes, limit) =>
      `The file has ${megabytes} MB, the limit is ${limit} MB: one call a file, texts only.`,
    notText: 'This file is no text, or not in UTF-8. Save it as UTF-8 text and open it again.',
    unreadable: 'The file could not be read. Choose it again.',
    copyFailed: 'That scenario could not be fetched; the network may be gone. Try again.',
  },
  draft: {
    title: 'You have an unfinished draft',
    goOn: 'Go on writing',
    discard: 'Throw the draft away',
    replaceTitle: 'Replace the unfinished draft?',
    replaceBody: 'There is a draft that was not kept. Going on puts the new text in its place.',
    replace: 'Replace it',
    keep: 'Leave it',
    restored: 'Changes you had not kept are back.',
    revert: 'Undo them, back to the kept text',
    notKept:
      'The browser can’t keep the draft: it is gone once the page is closed. Export it before you leave.',
  },
  list: {
    title: 'Kept scenarios',
    none: 'No scenario of your own yet.',
    facts: (version, kilobytes) => `version ${version} · ${kilobytes} kB`,
    keptAt: (date) => `kept ${date}`,
    hasDraft: 'has changes that were not kept',
    call: 'Call',
    export: 'Export',
    delete: 'Delete',
    deleted: (name) => `“${name}” was deleted.`,
  },
  shelf: {
    failed:
      'Your own scenarios can’t be fetched just now: the browser’s database gives no answer. Nothing was deleted.',
    retry: 'Try again',
    unreadable:
      'One of your own scenarios is damaged and can’t be read. It was put aside, not deleted; the others are all right.',
    save: 'Save as a file',
  },
  remove: {
    title: (name) => `Delete “${name}”?`,
    body: 'A deleted scenario can’t be brought back: export it first if you may want it again. Past calls keep their debriefs; a call under way can’t go on.',
    yes: 'Delete the scenario',
    no: 'Keep it',
  },
  format: { title: 'How a scenario is written', english: '' },
  editor: {
    newTitle: 'New scenario',
    label: 'Text of the scenario (YAML)',
    hint: 'How each field is written (opens in a new tab)',
    back: 'Your own scenarios',
    keep: 'Keep it among the customers',
    export: 'Export',
    reading: 'Reading…',
    empty: 'Write the scenario here, or paste it.',
    clean: 'It reads cleanly.',
    problems: (count) => (count === 1 ? '1 thing to put right' : `${count} things to put right`),
    more: (count) => `and ${count} more; put these right first.`,
    place: (line, column) => `line ${line}, column ${column}`,
    english: '',
    goTo: 'Press one to go to its place.',
    failed: 'It could not be read to the end. Change something and try again.',
    missing: {
      title: 'No such scenario',
      body: 'The scenario in the link isn’t kept in this browser; it may have been deleted.',
      action: 'See your own scenarios',
    },
  },
  kept: {
    done: (name) => `“${name}” is kept, and stands among the customers.`,
    changed:
      'The content has changed and the version has not: raise “version” by one, so that earlier calls tell which one they were played on.',
    call: 'Call',
    full: 'The browser’s storage is full, so the scenario was not kept. It can be called until this page is closed; to keep it, export it, or delete older ones and try again.',
    refused:
      'The browser refuses to store anything (a private window, perhaps), so the scenario was not kept. It can be called until this page is closed; to keep it, export it.',
    replaceTitle: (id) => `You already have a “${id}”`,
    replaceBody:
      'Keeping this one puts it in the other’s place. Calls played on that one keep their debriefs.',
    replace: 'Replace the other',
    no: 'Not now',
  },
  exam: {
    start: 'Work out the whole call',
    hint: 'Walks every way the call can go: how many positions, what it is worth at the start, how it ends. Usually a few seconds.',
    working: 'Walking every way this call can go…',
    positions: (count) => `${count} positions so far`,
    playing: 'Looking at the words in every position…',
    cancel: 'Stop',
    cancelled: 'Stopped before the end.',
    failed: 'It could not be worked out. Try again.',
    tooLarge: (limit) =>
      `More than ${limit} positions, too many to work out. It can be called all the same, without a review; fewer turns, conditions or lines on offer would do.`,
    size: 'Positions',
    sizeValue: (positions, edges) => `${positions}, joined by ${edges} edges`,
    worth: 'Worth at the start',
    worthValue: (points) => `${points} of 100`,
    worthHint: 'With the best lines, from the pick-up on.',
    endings: 'How the best lines end',
    percent: (share) => `${share}%`,
    findings: (count) =>
      count === 1 ? '1 thing that shows only in play' : `${count} things that show only in play`,
    findingsHint: 'It can be called all the same.',
    noFindings: 'Nothing amiss in any position.',
    notPlayed: (limit) =>
      `More than ${limit} positions: their words were not looked at one by one.`,
  },
};
