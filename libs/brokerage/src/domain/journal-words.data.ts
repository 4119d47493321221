import type { Locale, MandateScope } from '#kernel';

/** Words of a journal on paper. `{by}` is the first name of the broker. */
export interface JournalWords {
  readonly greeting: string;
  readonly opening: readonly string[];
  readonly scopes: Readonly<Record<MandateScope, string>>;
  readonly until: string;
  readonly none: string;
  readonly nothing: string;
  readonly looked: string;
  readonly lookedOnce: string;
  readonly other: string;
  readonly closing: readonly string[];
  /** What each deed is called, after the name of the broker. */
  readonly acts: Readonly<Record<string, string>>;
}

/** The journal at level A2: short sentences, no officialese. */
export const JOURNAL_WORDS: Readonly<Record<Locale, JournalWords>> = {
  nl: {
    greeting: 'Beste {name},',
    opening: [
      'U doet mee met Tijd voor Elkaar. Een sociaal makelaar doet soms iets voor u.',
      'In deze brief leest u wat dat was.',
    ],
    scopes: {
      posts: 'een oproep voor u schrijven',
      talks: 'voor u overleggen met buren',
      agree: 'voor u ja zeggen, als u zelf de code geeft',
      agreements: 'een afspraak voor u afzeggen of verzetten',
      afterwards: 'voor u zeggen of het doorging, en bedanken',
    },
    until: '{by} mag dit voor u doen tot en met {day}:',
    none: 'Op dit moment mag niemand iets voor u doen.',
    nothing: 'Er is nog niets voor u gedaan.',
    looked: '{by} keek {count} keer in uw gegevens.',
    lookedOnce: '{by} keek één keer in uw gegevens.',
    other: '{by} deed iets voor u ({act}).',
    closing: [
      'Klopt er iets niet? Of wilt u dat dit stopt? Bel ons dan.',
      'U mag altijd stoppen. U hoeft niet te zeggen waarom.',
      'Groeten van Tijd voor Elkaar',
    ],
    acts: {
      writePost: '{by} schreef een oproep voor u.',
      revisePost: '{by} veranderde uw oproep.',
      submitPost: '{by} stuurde uw oproep in.',
      withdrawPost: '{by} haalde uw oproep weg.',
      reopenPost: '{by} zette uw oproep weer online.',
      respondToPost: '{by} reageerde voor u op een oproep.',
      counterProposal: '{by} deed voor u een ander voorstel.',
      proposeTerms: '{by} deed voor u een voorstel.',
      withdrawProposal: '{by} nam uw voorstel terug.',
      declineTalks: '{by} zei voor u nee.',
      leaveTalks: '{by} stopte voor u met een overleg.',
      askQuestion: '{by} stelde voor u een vraag.',
      answerQuestion: '{by} gaf voor u antwoord op een vraag.',
      sendMessage: '{by} stuurde voor u een bericht.',
      askMediation: '{by} vroeg voor u om bemiddeling.',
      stopMediation: '{by} stopte voor u de bemiddeling.',
      askPhoneCode: '{by} liet een code naar uw telefoon sturen.',
      confirmPhoneCode: '{by} vulde de code in die u voorlas.',
      acceptTerms: '{by} zei voor u ja. U gaf daarvoor zelf de code.',
      proposeAmendment: '{by} vroeg voor u om een andere afspraak.',
      counterAmendment: '{by} deed voor u een ander voorstel voor de afspraak.',
      acceptAmendment: '{by} zei voor u ja tegen een wijziging. U gaf daarvoor zelf de code.',
      declineAmendment: '{by} zei voor u nee tegen een wijziging.',
      withdrawAmendment: '{by} nam uw wijziging terug.',
      pauseAgreement: '{by} zette voor u een afspraak even stil.',
      resumeAgreement: '{by} liet uw afspraak weer beginnen.',
      excuseOccurrence: '{by} zei voor u waarom het niet doorging.',
      answerReview: '{by} zei voor u of een afspraak nog goed gaat.',
      askStandIn: '{by} vroeg voor u een vervanger.',
      answerStandIn: '{by} gaf voor u antwoord over een vervanging.',
      consentToStandIn: '{by} zei voor u of een vervanger goed is.',
      endStandIn: '{by} stopte voor u een vervanging.',
      giveBackTime: '{by} gaf voor u een keer terug.',
      adoptSuggestion: '{by} nam voor u een voorstel van de bemiddelaar over.',
      answerIntroduction: '{by} gaf voor u antwoord op een kennismaking.',
      cancelOccurrence: '{by} zei voor u een keer af.',
      proposeMove: '{by} vroeg voor u om een ander moment.',
      acceptMove: '{by} zei voor u ja tegen een ander moment.',
      dropMove: '{by} liet het oude moment staan.',
      endAgreement: '{by} stopte voor u een afspraak.',
      answerHappened: '{by} zei voor u of het doorging.',
      giveThanks: '{by} schreef voor u een bedankje.',
    },
  },
  en: {
    greeting: 'Dear {name},',
    opening: [
      'You take part in Tijd voor Elkaar. A social broker sometimes does something for you.',
      'This letter tells you what that was.',
    ],
    scopes: {
      posts: 'write a request or an offer for you',
      talks: 'talk with neighbours for you',
      agree: 'say yes for you, when you give the code yourself',
      agreements: 'cancel or move an appointment for you',
      afterwards: 'say for you whether it happened, and say thanks',
    },
    until: '{by} may do this for you until {day}:',
    none: 'At this moment nobody may do anything for you.',
    nothing: 'Nothing was done for you yet.',
    looked: '{by} looked at your details {count} times.',
    lookedOnce: '{by} looked at your details once.',
    other: '{by} did something for you ({act}).',
    closing: [
      'Is something wrong? Or do you want this to stop? Then call us.',
      'You can always stop. You do not have to say why.',
      'Kind regards, Tijd voor Elkaar',
    ],
    acts: {
      writePost: '{by} wrote a post for you.',
      revisePost: '{by} changed your post.',
      submitPost: '{by} handed your post in.',
      withdrawPost: '{by} took your post away.',
      reopenPost: '{by} put your post on line again.',
      respondToPost: '{by} answered a post for you.',
      counterProposal: '{by} made another proposal for you.',
      proposeTerms: '{by} made a proposal for you.',
      withdrawProposal: '{by} took your proposal back.',
      declineTalks: '{by} said no for you.',
      leaveTalks: '{by} ended talks for you.',
      askQuestion: '{by} asked a question for you.',
      answerQuestion: '{by} answered a question for you.',
      sendMessage: '{by} sent a message for you.',
      askMediation: '{by} asked for mediation for you.',
      stopMediation: '{by} ended the mediation for you.',
      askPhoneCode: '{by} had a code sent to your phone.',
      confirmPhoneCode: '{by} typed in the code that you read out.',
      acceptTerms: '{by} said yes for you. You gave the code for it yourself.',
      proposeAmendment: '{by} asked for another agreement for you.',
      counterAmendment: '{by} made another proposal about the agreement for you.',
      acceptAmendment: '{by} said yes to a change for you. You gave the code for it yourself.',
      declineAmendment: '{by} said no to a change for you.',
      withdrawAmendment: '{by} took your change back.',
      pauseAgreement: '{by} paused an agreement for you.',
      resumeAgreement: '{by} let your agreement begin again.',
      excuseOccurrence: '{by} said for you why it did not happen.',
      answerReview: '{by} said for you whether an agreement is still good.',
      askStandIn: '{by} asked for a stand-in for you.',
      answerStandIn: '{by} answered about standing in for you.',
      consentToStandIn: '{by} said for you whether a stand-in is fine.',
      endStandIn: '{by} ended a stand-in for you.',
      giveBackTime: '{by} gave a time back for you.',
      adoptSuggestion: '{by} took over a proposal of the mediator for you.',
      answerIntroduction: '{by} answered an introduction for you.',
      cancelOccurrence: '{by} called one time off for you.',
      proposeMove: '{by} asked for another moment for you.',
      acceptMove: '{by} said yes to another moment for you.',
      dropMove: '{by} left the old moment as it was.',
      endAgreement: '{by} ended an agreement for you.',
      answerHappened: '{by} said for you whether it happened.',
      giveThanks: '{by} wrote thanks for you.',
    },
  },
};
