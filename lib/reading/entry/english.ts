import type { EntryWords } from './words';

const THEY = '(?:he|she|they|(?:the )?(?:client|customer|buyer|owner|director|boss|manager|secretary))';
const HAVE = "(?: just| has| have| had| already| again|'s)*";

export const english: EntryWords = {
  done: [
    [
      "no ans(?:wer)?|(?:did ?n[o']?t|did not|does ?n[o']?t|not|never) (?:answer(?:ed|ing)?|pick(?:ing|ed)? up)(?! (?:to|my|the|our) (?:e-?mails?|mails?|letters?|messages?))|(?:no ?body|no one) (?:is )?(?:answer(?:s|ed|ing)?|pick(?:s|ed|ing)? up)|(?:left|leave) (?:(?:him|her|them) )?(?:a )?(?:voice ?mail|vm|voice message|message)|(?:voice ?mail|vm)(?: left)?|engaged|line (?:was |is )?busy|phone (?:is |was )?(?:off|switched off|dead)|hung up(?: on me)?|(?<=^|[,;:] )busy(?=$|[,;:.!])|could ?n[o']?t (?:reach|get hold of|get through)|(?:can ?not|can'?t) (?:reach|get hold of)|not reachable|unreachable|no luck reaching",
      { kind: 'call', direction: 'out' },
    ],
    [
      `(?:incoming|inbound|missed) call|(?:got|had|took|received|answered) (?:a |his |her |their )?(?:phone )?call from(?! \\d)|(?:phone )?call from(?! \\d)|${THEY}${HAVE} (?:called(?! off| for)|rang|phoned|telephoned)(?: (?:me|us))?(?: back)?|was called by|(?:called|phoned|rang) (?:me|us)(?: back)?|called in`,
      { kind: 'call', direction: 'in' },
    ],
    [
      "(?:i |we |i've |we've |have |just |already |finally |then |also )*(?<!(?:be|is|are|was|were|get|so|been|not|never|to|as|they|the|a) )(?:called(?! (?:off|for|by|it))|caled|calld|phoned|telephoned|rang|dialled|dialed|cld)|got hold of|got through(?: to)?|reached(?= (?:\\p{L}+ )?(?:by phone|on|at last|finally))|tried (?:to call|calling|to reach|ringing)",
      { kind: 'call', direction: 'out' },
    ],
    [
      '(?<!(?:not|never|be) )(?:spoke|spoken|talked|chatted)|tel(?:con)? (?:with|w/)|had a (?:\\p{L}+ )?(?:chat|word|call|talk|phone call|conversation)|phone call (?:with \\p{L}+ )?(?:went|was)',
      { kind: 'call' },
    ],
    ['(?:discussed|dicussed|went through|went over|agreed with)', { kind: 'call', or: 'meeting' }],
    [
      '(?<!(?:not|never|has|have|be) )met(?! (?:the |our |all )?(?:targets?|deadline|conditions?|requirements?|needs))|visited|(?:had|held|did) (?:a |an |our |the )?(?:\\p{L}+ )?(?:meeting|lunch|dinner|breakfast|coffee|demo|presentation|visit)|(?:was|were) at (?:the|their|his|her|client)|(?:went|drove) to (?:see|visit|the client|their|them)|(?:stopped|dropped|popped|came|called|looked) (?:by|over)|(?:popped|dropped|stopped) in|came to (?:us|see us|the office|our office)',
      { kind: 'meeting' },
    ],
    [
      `${THEY}${HAVE} (?:wrote|written|replied|answered|e-?mailed|mailed|sent|texted|responded|forwarded)(?: (?:me|us|back))*|(?:wrote|e-?mailed|mailed|texted) (?:me|us)|(?:got|received) (?:an? |the |their |his |her )?(?:\\p{L}+ )?(?:e-?mail|mail|letter|reply|answer|response|message)(?: back)?|(?:e-?mail|mail|letter|reply|message) from`,
      { kind: 'letter', direction: 'in' },
    ],
    [
      '(?<!(?:not|be|is|are|was|were|been|get|got|to) )(?:sent|resent|e-?mailed|mailed|forwarded|texted|messaged)(?! by)|(?<!(?:be|been|being) )(?:wrote|written)(?: back)? (?:to|him|her|them)|(?<!(?:not|never|be) )replied|answered (?:his|her|their|the|to his|to her|to their|to the) (?:e-?mail|mail|letter|message|question|request)',
      { kind: 'letter', direction: 'out' },
    ],
    ['wrote', { kind: 'letter' }],
    [
      '(?<!(?:i|we|not|be|is|are|was|were|never) )(?:re-?)?ordered(?! nothing)|(?:new|repeat|first|another|big|small|their|second) order(?! (?:form|book))|placed an? (?:\\p{L}+ )?order|(?<!(?:to|will|would|can|may|might|could|must|not|want) )order(?=:? (?:for )?\\d)|(?:got|received) (?:an|the|their|a) (?:\\p{L}+ )?order|order (?:came in|received|confirmed)',
      { kind: 'order' },
    ],
    [
      '(?<!(?:i|we|not|never) )(?:bought|took|purchased)(?! from)(?= (?:(?!(?:until|till|for|on|at|to|in|the|from|by) )\\p{L}+ ){0,2}\\d+(?! ?(?:days?|weeks?|months?|hours?|minutes?|years?|min\\b|%)))',
      { kind: 'order', counted: true },
    ],
  ],
  doneBySomebody: [
    ['(?:called|phoned|rang|telephoned)', { kind: 'call', direction: 'in' }],
    ['(?:wrote|replied|e-?mailed|mailed|texted|sent|responded|answered)', { kind: 'letter', direction: 'in' }],
    ['came(?= (?:to|in|over|and))', { kind: 'meeting' }],
  ],
  nobody:
    'i|we|just|already|finally|today|yesterday|again|then|also|and|so|ive|have|had|never|not|has|who|that|which|once|twice|was|were|is|are|be|it|the|a|an|to|this|last|morning|\\p{L}+day|mon|tue|tues|wed|thu|thurs|fri|sat|sun|invoice|offer|price|she|he|they|got|been|quote|voicemail|samples?|catalogue|only|but|when|if',
  asks: [
    [
      '(?:new |a |the )?complaints?(?! (?:books?|departments?|procedures?|forms?))|(?:(?:they|he|she|(?:the )?(?:client|customer|buyer)) )?(?:is |are )?(?:complains?|complained|complaining)|(?:new |a )?claim(?=:| (?:about|for|on) )',
      'complaint',
    ],
    [
      '(?:(?:they|he|she|(?:the )?(?:client|customer|buyer)) )?(?:new |a |has a |have a )?question(?! (?:is |was )?(?:answered|closed|solved|settled))',
      'question',
    ],
  ],
  either: [
    [
      'calls?(?: back)?|(?:a )?(?:(?:quick|short|brief|long|skype|conference|group) )?(?:phone ?)?call|phone ?calls?|call-?back|give (?:\\p{L}+ )?a (?:call|ring)|telephone call',
      { kind: 'call', direction: 'out' },
    ],
    [
      'meetings?|visits?|appointment|zoom|video call|teams (?:call|meeting)|demo|presentation|(?:lunch|dinner|coffee|breakfast)(?= with)',
      { kind: 'meeting' },
    ],
    ['e-?mail|mail|letter', { kind: 'letter', direction: 'out' }],
  ],
  orders: 'call(?: back)?|visit|e-?mail|give (?:\\p{L}+ )?a (?:call|ring)',
  todo: "(?:follow|following) ?-?up|send|resend|write|reply|answer|forward|meet|ring|phone(?! ?calls?)|check|ask|remind|try|offer|prepare|find out|show|bring|confirm|make|get back|give|tell|discuss|talk|speak|invite|propose|book|arrange|schedule|clarify|collect|pick up|chase|sign|drop by|stop by|go to|take|look|see|let (?:him|her|them) know|congratulate|thank|greet|wish|return|update|share|come back|re-?call|close|fix|push|get|ping|text|catch up|(?:need to|needs to|have to|must|should|i'll|i will|we'll|we will|let's|remember to|don't forget to|to) \\p{L}+|(?:wants?|asked for|expects?|needs?) (?:a|the|my|our) (?:call(?: back)?|visit|meeting)",
  todoDated: '(?!)',
  todoInside:
    "(?<!(?:the|a|an|our|their|his|her|your|last|first|of|for|on|from|about|no|not|never|n't|missed|phone|incoming|will|would|he|she|they) )(?:call(?: back)?|e-?mail(?= (?:him|her|them|the|a|to))|send|ring|visit|meet|follow up|try again|check|write)",
  verbs: [['ring|phone|call|(?:wants?|asked for|expects?|needs?) (?:a|the|my) call(?: back)?', 'call']],
  afterwards: 'after(?:wards)?',
  again: 'repeat|try(?:ing)?(?: again)?|again|once more|call',
  and: 'and(?: then| also)?|then',
  lead: '(?:we |i )?(?:agreed on|arranged|booked|scheduled|set up)(?: an?)?|will(?= (?:try|check|follow up))|and|then|so|ok|pls|please|also|but|must|remind me to|asked (?:me )?to|wants me to|me to|now|again|next',
  over: "went|was|were|had|agreed|decided|over|ok|fine|well|done|held|good|showed|didn't",
  always:
    "prefers?|likes?|loves|hates|always|usually|never|only|best (?:time )?to|better to|don'?t(?! forget)|do not(?! forget)|works?|has|is|are|they (?:don'?t|only|always|never|work|are|have)|(?:he|she) (?:is|has|works|likes|prefers|never|always|only)",
  yearly: 'birthdays?|b-?days?|anniversary|name ?day',
  spared: "(?:don'?t|do not|never) (?!forget)\\p{L}+",
  not: "cancell?ed|no (?:calls|visits|e-?mails)|no need to \\p{L}+|(?:don'?t|do not|never|not) (?:call|ring|phone|e-?mail|write|send|visit|disturb)",
  undone:
    "should(?:'ve| have)?|could have|forgot|forgotten|meant to|wanted to|was going to|have ?n[o']?t|has ?n[o']?t|have not|has not|did ?n[o']?t manage|not yet|if we|if i|why we",
  theirs:
    "will|won't|would|'ll|wants?|wanted|asked|asks|said|says|that|he|she|they|who|is|are|be|ready|waits?|waiting|needs?|promised|deliver|delivery|pays?|opens?|closes?|arrives?|comes?|starts?|leaves?|to say",
  until: 'till|until|by|before|due|from',
  ago: 'ago|back',
  agoBefore: '',
  ahead: 'in COUNT',
  byPhone: 'phone|telephone|tel|call',
  inPerson: 'in person|at (?:the|their|our) office|over (?:lunch|dinner|coffee)|at the (?:fair|expo|show|exhibition)',
};
