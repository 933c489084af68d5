import type { Messages } from '../../areas.ts';

export const storage: Messages['storage'] = {
  failed: {
    title: 'Your record can’t be read just now',
    body: 'The browser’s database doesn’t answer. Nothing is lost, it is where it was: try again in a moment, or reload the page.',
    retry: 'Try again',
  },
  refused:
    'The browser refuses to store anything (a private window, perhaps). You can practise as usual, but results are gone once the page is closed.',
  full: 'The browser’s storage is full, so new progress can’t be kept. You can practise as usual; to keep results, clear past calls first: in the settings, under “My data”.',
  damagedSettings: 'Your settings could not be read and are back to default. Nothing else is lost.',
  damagedRecords: 'Your scores could not be read and start afresh. Nothing else is lost.',
  damagedCall:
    'The unfinished call could not be read and was put aside. Dial again; nothing else is lost.',
  damagedHistory: 'Your past calls could not be read and start afresh. Nothing else is lost.',
  damagedDrills: 'Your drills could not be read and start afresh. Nothing else is lost.',
  damagedNote:
    'The draft of a call’s note could not be read and was put aside. Every note you kept is still there.',
  lasting: {
    mayGo:
      'When the disk runs full, the browser may clear these calls by itself. You can ask it to keep them.',
    ask: 'Ask it to keep them',
    lasts: 'The browser keeps them.',
    refused: 'The browser didn’t agree. Calls are kept all the same; export a copy now and then.',
  },
  damagedRow:
    'A few entries of your record could not be read. They were put aside, not deleted: at the end of the calls in “My record” they can be saved as a file.',
  damagedRoom:
    'Something that this browser kept of a class could not be read. It was put aside, not deleted. If your room isn’t listed, come in again by its code, or by a link from a trainer.',
  unkeptRoom:
    'The browser can’t keep your place in the class: its storage is full, or it refuses (a private window, perhaps). Leave this page open until the class is over; a reload would lose the place and whatever hasn’t arrived yet. Past calls can be cleared in the settings, under “My data”.',
  lost: 'The browser had cut the connection to your record. It is back, and nothing is lost.',
  evicted:
    'The browser has emptied your record, most likely for want of disk space. Calls from now on are kept as usual; export a copy now and then.',
  partly:
    'A part of what was kept could not be read and is left out; a copy was put aside as it was. All the rest is there.',
  newer:
    'The unfinished call was made by a newer version, which this one can’t read. It was put aside, not deleted; dial again, or reload the page to get the newer version.',
  otherFormat:
    'Some data was saved by another version, which this one can’t read. It is kept as it is.',
};
