/** One change to a sound file, and all that the reader says to it. */
export interface Mistake {
  readonly from: string;
  readonly to: string;
  readonly reported: readonly string[];
}

/** The tiny call with one change each. */
export const mistakes: Readonly<Record<string, Mistake>> = {
  'a field with a wrong name': {
    from: 'goal: meeting',
    to: 'gaol: meeting',
    reported: [
      '2:1: the field “goal” is missing: add it',
      '7:1: unknown field “gaol”: did you mean “goal”?',
    ],
  },
  'a field of no kind at all': {
    from: 'turns: 8',
    to: 'turns: 8\ncolour: blue',
    reported: [
      '9:1: unknown field “colour”: use one of: format, id, version, persona, traits, goal, targets, turns, difficulty, ambience, title, teaser, rep, customer, brief, facts, memory, again, commitments, pickUp, shared, stages, questions, phrases, phrasebook, setAside',
    ],
  },
  'a field that stands twice': {
    from: 'turns: 8',
    to: 'turns: 8\nturns: 9',
    reported: ['9:1: “turns” stands twice, first on line 8: keep one'],
  },
  'a field missing': {
    from: 'difficulty: 1\n',
    to: '',
    reported: ['2:1: the field “difficulty” is missing: add it'],
  },
  'an unknown move': {
    from: '[identify, statePurpose]',
    to: '[identify, statePurpos]',
    reported: ['45:25: unknown move “statePurpos”: did you mean “statePurpose”?'],
  },
  'a move named twice': {
    from: '[identify, statePurpose]',
    to: '[identify, identify]',
    reported: ['45:14: names the move “identify” twice: once is enough'],
  },
  'no move': {
    from: 'moves: [greetByName]',
    to: 'moves: []',
    reported: ['55:14: has 0 items: at least 1 are needed'],
  },
  'a translation missing': {
    from: '    - { zh: "店里有三台旧烤箱。", en: "He has three old ovens." }',
    to: '    - { zh: "店里有三台旧烤箱。" }',
    reported: ['29:7: the English text is missing: add “en: …”'],
  },
  'a translation of a line missing': {
    from: '      en: "Good morning, Rob, you\'re open early today, I see."\n',
    to: '',
    reported: ['54:7: the English text is missing: add “en: …”'],
  },
  'an empty text': {
    from: 'en: "The baker\'s oven"',
    to: 'en: ""',
    reported: ['11:28: the English text is empty: write the text'],
  },
  'no text at all': {
    from: 'en: "The baker\'s oven"',
    to: 'en:',
    reported: ['11:28: expected the English text (in double quotes), found nothing'],
  },
  'a number for a text': {
    from: 'en: "The baker\'s oven"',
    to: 'en: 12',
    reported: ['11:28: expected the English text (in double quotes), found 12'],
  },
  'the other language in its place': {
    from: 'en: "The baker\'s oven"',
    to: 'en: "面包房的烤箱"',
    reported: ['11:28: the English text has “面”, which is Chinese: write the English text here'],
  },
  'English where Chinese belongs': {
    from: 'zh: "面包房的烤箱"',
    to: 'zh: "The baker\'s oven"',
    reported: ['11:14: the Chinese text has no Chinese character: write the Chinese text here'],
  },
  'half-width punctuation': {
    from: '"烤箱？烤箱怎么了？"',
    to: '"烤箱?烤箱怎么了？"',
    reported: ['49:21: the Chinese text has a half-width “?”: write “？”'],
  },
  'a space inside Chinese': {
    from: 'zh: "面包房的烤箱"',
    to: 'zh: "面包房 的烤箱"',
    reported: ['11:14: the Chinese text has a space between Chinese characters: remove it'],
  },
  'a space at the end': {
    from: 'en: "The baker\'s oven"',
    to: 'en: "The baker\'s oven "',
    reported: ['11:28: the English text begins or ends with a space: remove it'],
  },
  'two spaces': {
    from: 'en: "The baker\'s oven"',
    to: 'en: "The baker\'s  oven"',
    reported: ['11:28: the English text has two spaces in a row: keep one'],
  },
  shouting: {
    from: 'en: "The baker\'s oven"',
    to: 'en: "The baker\'s oven!!"',
    reported: [
      "11:28: the English text has “!!”: people on the phone don't shout, one mark at most",
    ],
  },
  'three full stops': {
    from: 'en: "The baker\'s oven"',
    to: 'en: "The baker\'s oven..."',
    reported: ['11:28: the English text has “...”: write “…” (Chinese: “……”)'],
  },
  'a comma that ends a text': {
    from: '{ zh: "面包房的烤箱", en: "The baker\'s oven" }',
    to: '{ zh: "面包房的烤箱", en: Ovens, three of them }',
    reported: [
      '11:35: unknown field “three of them”: inside { } a comma ends the text: put the whole text in double quotes',
    ],
  },
  'a remark in a text': {
    from: 'en: "The baker\'s oven" }',
    to: 'en: Oven # 3\n  }',
    reported: ['11:28: what follows “ #” is taken for a remark: put the text in double quotes'],
  },
  'a colon in a text': {
    from: 'title: { zh: "面包房的烤箱", en: "The baker\'s oven" }',
    to: 'title:\n  zh: "面包房的烤箱"\n  en: Ovens: three',
    reported: [
      '13:7: not valid YAML: nested mappings are not allowed in compact mappings; if a text has “: ” in it, put the text in double quotes',
    ],
  },
  'a tab as indent': {
    from: '  look: baker',
    to: '	look: baker',
    reported: [
      '21:1: not valid YAML: tabs are not allowed as indentation; indent with spaces',
      '21:8: not valid YAML: nested mappings are not allowed in compact mappings; if a text has “: ” in it, put the text in double quotes',
      '22:10: not valid YAML: nested mappings are not allowed in compact mappings; if a text has “: ” in it, put the text in double quotes',
      '25:1: not valid YAML: all mapping items must start at the same column; align it with the fields of the same map',
    ],
  },
  'a quote left open': {
    from: 'en: "The baker\'s oven" }',
    to: 'en: "The baker\'s oven }',
    reported: [
      '11:47: not valid YAML: missing closing "quote; close the quote or bracket that was opened, or write “name: value”',
      '12:1: not valid YAML: flow map in block collection must be sufficiently indented and end with a }; align it with the fields of the same map',
    ],
  },
  'another file name': {
    from: 'id: tiny-call',
    to: 'id: tiny-cal',
    reported: ["3:5: the id “tiny-cal” is not the file's name “tiny-call”: make them the same"],
  },
  'another format': {
    from: 'format: 1',
    to: 'format: 2',
    reported: ['2:9: expected 1, found 2'],
  },
  'too few turns': {
    from: 'turns: 8',
    to: 'turns: 7',
    reported: ['8:8: expected a whole number from 8 to 12, found 7'],
  },
  'a goal that does not exist': {
    from: 'goal: meeting',
    to: 'goal: meetings',
    reported: ['7:7: unknown goal “meetings”: did you mean “meeting”?'],
  },
  'an unknown persona': {
    from: 'persona: tiny',
    to: 'persona: tinny',
    reported: ['5:10: unknown persona “tinny”: did you mean “tiny”?'],
  },
  'an unknown trait': {
    from: '{ patience: 2 }',
    to: '{ patients: 2 }',
    reported: ['6:11: tiny has no trait “patients”: did you mean “patience”?'],
  },
  'a trait out of its range': {
    from: '{ patience: 2 }',
    to: '{ patience: 9 }',
    reported: ['6:21: the trait “patience” goes from 1 to 4, not 9'],
  },
  'targets that are not 100': {
    from: 'turns: 8',
    to: 'turns: 8\ntargets: { listen: 70, ask: 20, tell: 20 }',
    reported: ['9:10: listen, ask and tell add up to 110: make them 100 (percent)'],
  },
  'an unknown tag': {
    from: '{ tags: [needExplicit] }',
    to: '{ tags: [needExplizit] }',
    reported: [
      '165:22: no condition of tiny has the tag “needExplizit”: did you mean “needExplicit”?',
    ],
  },
  'an unknown fact': {
    from: '{ facts: [burnt-trays] }',
    to: '{ facts: [burnt-tray] }',
    reported: ['73:23: unknown fact “burnt-tray”: did you mean “burnt-trays”?'],
  },
  'a fact nobody reveals': {
    from: 'facts:\n',
    to: 'facts:\n  old-ovens: { kind: context, zh: "烤箱很旧", en: "The ovens are old" }\n',
    reported: [
      '33:3: no reply reveals “old-ovens”: name it in “reveals” of a reply, or mark it “known: true”',
    ],
  },
  'a cue that nothing reads': {
    from: 'facts:\n',
    to: 'facts:\n  said-left: { kind: cue, zh: "说了左边", en: "Said the left one", known: true }\n',
    reported: [
      '33:3: no line reads the cue “said-left”: name it in “when: { facts: [said-left] }”, or remove it',
    ],
  },
  'a kind of fact that does not exist': {
    from: 'kind: need',
    to: 'kind: needs',
    reported: ['33:24: unknown kind of fact “needs”: did you mean “need”?'],
  },
  'an unknown commitment': {
    from: 'agrees: thursday-visit }\n        shrugs: { zh: "过来',
    to: 'agrees: thursday }\n        shrugs: { zh: "过来',
    reported: ['121:81: unknown commitment “thursday”: use one of: thursday-visit'],
  },
  'a commitment to nothing': {
    from: ', agrees: thursday-visit }\n        shrugs: { zh: "过来',
    to: ' }\n        shrugs: { zh: "过来',
    reported: ['121:18: a reply of kind “commits” says to what: add “agrees: <commitment>”'],
  },
  'a commitment in the wrong reply': {
    from: '"Never worked it out. A few hundred." }',
    to: '"Never worked it out. A few hundred.", agrees: thursday-visit }',
    reported: ['77:87: “agrees” belongs to replies of kind “commits”, not “shrugs”: remove it'],
  },
  'a commitment nobody makes': {
    from: 'commitments:\n',
    to: 'commitments:\n  ring-back:\n    kind: callBack\n    who: { zh: "小麦", en: "May" }\n    what: { zh: "再打一次", en: "Rings again" }\n    when: { zh: "周五上午", en: "Friday morning" }\n',
    reported: [
      '35:3: nobody ever agrees to “ring-back”: name it in “agrees” of a reply, or remove it',
    ],
  },
  'an unknown kind of reply': {
    from: '        likes: { zh: "会响',
    to: '        liked: { zh: "会响',
    reported: ['103:9: unknown kind of reply “liked”: did you mean “likes”?'],
  },
  'a kind of reply that the persona never gives': {
    from: '        likes: { zh: "会响',
    to: '        admits: { zh: "会响',
    reported: [
      '103:9: tiny never gives a reply of kind “admits”: use one of: engages, opensUp, shrugs, likes, commits, partsWarmly, mustGo, partsCoolly, curt, prompts, brushesOff, refuses',
    ],
  },
  'wordings that reveal different things': {
    from: 'shrugs: { zh: "没算过，几百块吧。", en: "Never worked it out. A few hundred." }',
    to: 'shrugs:\n          - { zh: "没算过，几百块吧。", en: "Never worked it out. A few hundred." }\n          - { zh: "好几百呢。", en: "Hundreds.", reveals: [burnt-trays] }',
    reported: [
      '79:13: wordings of one kind of reply must reveal and agree to the same: repeat “reveals” and “agrees” of the first one',
    ],
  },
  'an unknown topic': {
    from: 'about: power',
    to: 'about: powers',
    reported: [
      '25:35: no line is about the topic “power”: add one (about: power)',
      '80:14: unknown topic “powers”: did you mean “power”?',
    ],
  },
  'a topic no line is about': {
    from: 'side: [power]',
    to: 'side: [power, staff]',
    reported: ['25:42: no line is about the topic “staff”: add one (about: staff)'],
  },
  'an unknown shared list': {
    from: 'slots: [offers, questions,',
    to: 'slots: [offer, questions,',
    reported: ['166:15: unknown shared list “offer”: did you mean “offers”?'],
  },
  'a shared list that nobody uses': {
    from: 'shared:\n',
    to: 'shared:\n  spare:\n    - line: spare-line\n      moves: [empathise]\n      zh: "早上这么忙还接电话，真是不好意思。"\n      en: "Sorry to ring you at such a busy hour."\n',
    reported: ['43:3: no beat uses the shared list “spare”: name it in a slot, or remove it'],
  },
  'a line id twice': {
    from: 'line: who-again',
    to: 'line: greet',
    reported: ['54:13: the line “greet” is already on line 50: choose another name'],
  },
  'a beat id twice': {
    from: 'beat: ovens',
    to: 'beat: pick-up',
    reported: ['161:13: the beat “pick-up” is already on line 155: choose another name'],
  },
  'an id that is none': {
    from: 'line: greet',
    to: 'line: Greet him',
    reported: [
      '54:13: expected a name of letters, digits and hyphens, such as trucks-wait, found a text',
    ],
  },
  'the same words twice': {
    from: 'zh: "过来干嘛？"',
    to: 'zh: "一般吧。"',
    reported: ['122:23: the same words stand in the phrasebook: say it in other words'],
  },
  'too few slots': {
    from: 'slots: [offers, questions, requests, partings, start]',
    to: 'slots: [offers, questions]',
    reported: ['166:14: has 2 items: 3 to 5 are needed'],
  },
  'a last beat with a condition': {
    from: '    - beat: visit\n',
    to: '    - beat: visit\n      when: { facts: [burnt-trays] }\n',
    reported: [
      '171:13: the last beat of “commitment” must fit always: remove its “when”, or add a beat without one after it',
    ],
  },
  'a line much longer than the others': {
    from: '      zh: "何老板您好，我是恒炉的小麦，想跟您聊聊烤箱的事。"\n      en: "Morning, Rob, this is May from Evenheat, about your ovens."',
    to: '      zh: "何老板您好，我是恒炉的小麦，想跟您聊聊烤箱的事，就是您店里那三台旧的，听说最近老是出毛病。"\n      en: "Morning, Rob, this is May from Evenheat, about your ovens, those three old ones of yours that I hear have been playing up lately."',
    reported: [
      '156:14: lines offered together must be of like length (at most 1.8 times): “who-and-why” takes 9 s, “which-burn” 4 s; shorten the one or lengthen the other',
      '162:14: lines offered together must be of like length (at most 1.8 times): “who-and-why” takes 9 s, “which-burn” 4 s; shorten the one or lengthen the other',
      '166:14: lines offered together must be of like length (at most 1.8 times): “who-and-why” takes 9 s, “probe-rings” 4 s; shorten the one or lengthen the other',
      '168:14: lines offered together must be of like length (at most 1.8 times): “who-and-why” takes 9 s, “which-burn” 4 s; shorten the one or lengthen the other',
      '171:14: lines offered together must be of like length (at most 1.8 times): “who-and-why” takes 9 s, “which-burn” 4 s; shorten the one or lengthen the other',
    ],
  },
  'languages of different length': {
    from: 'en: "Good morning, Rob, you\'re open early today, I see."',
    to: 'en: "Good morning, Rob, you\'re open early today, I see, and I hope that the day is treating you kindly so far, all things considered."',
    reported: [
      '57:11: the English text takes about 9.4 s to say, not the 4 s of its Chinese text: shorten it, or set “seconds” so that both languages are within 30 %',
    ],
  },
  'seconds that do not fit': {
    from: '      moves: [greetByName]\n',
    to: '      moves: [greetByName]\n      seconds: 12\n',
    reported: [
      '57:11: the Chinese text takes about 3.7 s to say, not the 12 s it is given: lengthen it, or set “seconds” so that both languages are within 30 %',
      '58:11: the English text takes about 3.5 s to say, not the 12 s it is given: lengthen it, or set “seconds” so that both languages are within 30 %',
    ],
  },
  'seconds that are none': {
    from: '      moves: [greetByName]\n',
    to: '      moves: [greetByName]\n      seconds: 0\n',
    reported: ['56:16: expected a whole number from 1 to 60, found 0'],
  },
  'an unknown phrasebook': {
    from: 'phrasebook: tiny',
    to: 'phrasebook: tinny',
    reported: ['172:13: unknown phrasebook “tinny”: did you mean “tiny”?'],
  },
  'a phrasebook with problems': {
    from: 'phrasebook: tiny',
    to: 'phrasebook: broken',
    reported: ['172:13: the phrasebook “broken” has problems of its own: put them right first'],
  },
  'a list where a map belongs': {
    from: 'traits: { patience: 2 }',
    to: 'traits: [patience]',
    reported: ['6:9: expected a map of names, found a list'],
  },
  'a bound set aside that there is none of': {
    from: 'phrasebook: tiny',
    to: 'phrasebook: tiny\nsetAside:\n  bestScor: "He never lets anybody finish."',
    reported: ['174:3: unknown bound “bestScor”: did you mean “bestScore”?'],
  },
  'a bound set aside without a reason': {
    from: 'phrasebook: tiny',
    to: 'phrasebook: tiny\nsetAside:\n  bestScore: " "\n  endings:',
    reported: [
      '174:14: says no reason for setting “bestScore” aside: write it in a sentence, or remove it',
      '175:11: says no reason for setting “endings” aside: write it in a sentence, or remove it',
    ],
  },
  'a bound set aside for a number': {
    from: 'phrasebook: tiny',
    to: 'phrasebook: tiny\nsetAside: { bestScore: 80 }',
    reported: ['173:24: expected a reason in a sentence, in double quotes, found 80'],
  },
  'several documents': {
    from: 'goal: meeting',
    to: '---\ngoal: meeting',
    reported: ['7:1: a second document begins here: keep one a file and remove the line “---”'],
  },
};
