import type { Messages } from '../../areas.ts';

export const campaign: Messages['campaign'] = {
  title: 'Report of a campaign',
  lead: 'What came of a round of calls: who was reached, who they are, and why they said no. Hand in the list and read shares to two decimals; where the counts don’t add up, it says by how much.',
  privacy: 'The list is read in this browser and goes nowhere else.',
  sources: 'Where the calls are',
  own: 'Use the calls I made',
  noOwn: 'No finished call yet.',
  ownFailed: 'The browser didn’t hand over your calls. Nothing is lost; try again.',
  file: 'Open a CSV file',
  fileHint:
    'Headings in the first row, then one call a row. “Save as CSV” in a spreadsheet will do: UTF-8 or GBK, commas, semicolons or tabs.',
  kept: 'Kept lists',
  keptOn: (day) => `kept on ${day}`,
  keptFailed: 'The kept lists can’t be read just now. Nothing is lost; try again.',
  open: 'Open',
  openOne: (name) => `Open “${name}”`,
  remove: 'Delete',
  removeOne: (name) => `Delete “${name}”`,
  undo: 'Undo',
  removed: (name) => `“${name}” is deleted.`,
  problems: {
    tooLarge: (megabytes) => `That file is too large: ${megabytes} MB at most.`,
    workbook:
      'That is a workbook, not CSV. In your spreadsheet choose “Save as”, then “CSV UTF-8”, and open that file.',
    notText: 'That file is no text, so there is no list in it.',
    unreadable: 'The browser can’t read that file; it may have been moved. Choose it again.',
    empty: 'There are only headings in it, or nothing: each call needs a row below them.',
  },
  columns: {
    title: 'What the columns are',
    lead: 'A guess by their headings. Change what is wrong.',
    encoding: {
      'utf-8': 'Read as UTF-8.',
      'utf-16': 'Read as UTF-16.',
      gb18030: 'Not UTF-8, so it is read as GBK.',
    },
    doubtful:
      'Some characters could not be made out (they show as �): the file may be in another encoding. “CSV UTF-8” in your spreadsheet is the safest.',
    roles: {
      contact: 'number or name',
      disposition: 'disposition',
      trait: 'feature to group by',
      reason: 'reason',
      detail: 'reason in detail',
      quote: 'their words',
      ignored: 'nothing',
    },
    roleOf: (heading) => `“${heading}” is taken for`,
    noDisposition: 'No column is the disposition yet: the report needs one.',
    read: (rows) => (rows === 1 ? 'One row was read.' : `${rows} rows were read.`),
    left: (rows) =>
      rows === 1
        ? 'One more could not be read and is not counted:'
        : `${rows} more could not be read and are not counted:`,
    cells: (line, found, expected) =>
      `line ${line}: ${found} ${found === 1 ? 'cell' : 'cells'} under ${expected} headings`,
    quote: (line) => `line ${line}: a quotation mark without its other half`,
    more: (rows) => `and ${rows} more`,
  },
  keep: 'Keep this list',
  back: 'Another list',
  print: 'Print',
  report: {
    ownName: 'The calls I made',
    own: { mode: 'Mode', objection: 'Objected', yes: 'yes', no: 'no' },
    dispositions: 'Dispositions',
    name: 'Item',
    count: 'Count',
    share: 'Share',
    notNoted: 'not noted',
    total: 'All',
    noDispositions: (of, named) =>
      `${named} of ${of} accounted for: ${of - named} have no disposition, so the counts stay below ${of}.`,
    allThere: (of) => `All ${of} have a disposition: the counts add up.`,
    twice: (contact, lines) =>
      `“${contact}” stands in the list more than once (lines ${lines}); each counts as a call.`,
    moreTwice: (others) => `So do ${others} more.`,
    asked: 'Look closer at',
    askedHint: 'Shares of features and reasons are out of these.',
    askedCount: (n) => `${n} in all`,
    nobody: 'Tick a disposition to see who these people are, and why they decided so.',
    of: (of) => `${of} are 100%`,
    noTrait: (name, of, named) =>
      `${name}: ${named} of ${of} accounted for; nothing is noted for ${of - named}, so the counts stay below ${of}.`,
    within: (value, of) => `Of the ${of} with “${value}”`,
    reasons: 'Reasons',
    reasonsOf: (asked, given) => `${given} of ${asked} gave a reason.`,
    noDetail: (reason, of, named) =>
      `${reason}: ${named} of ${of} went into detail; ${of - named} did not.`,
    quotes: 'In their words',
    saidBy: (times, first) =>
      first === undefined ? `${times} times` : `${first} and ${times - 1} more`,
    moreQuotes: (n) => `and ${n} more`,
  },
};
