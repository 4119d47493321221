const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Words that carry no meaning for searching: grammar, and the verbs of asking and offering. */
export const STOP_WORDS = words(
  `de het een en van ik te dat die in is niet zijn op aan met als voor had er maar om hem dan zou of wat mijn men dit
  zo door over ze zich bij ook tot je mij uit der daar haar naar heb hoe heeft hebben deze want nog zal me zij nu
  geen omdat iets niets worden wordt toch al waren veel meer doen doe doet gedaan moet moeten ben zonder kan kun
  kunt kunnen hun dus alles onder ja nee eens hier wie werd altijd wezen hij wij we jij u uw jullie ons onze jouw
  zelf zelfs welke wel weer even heel erg zeer best vaak soms nooit ooit pas reeds meestal ongeveer ieder iedere elk
  elke iemand niemand iedereen anders ander andere waar waarom wanneer omheen daarom daarna daarmee ervoor ernaar
  erbij eraan erin toen terwijl mag mogen wil wilt willen zouden zullen ga gaat gaan gegaan kom komt komen gekomen
  ter per af toe tegen tussen mee via sinds tijdens na voordat beide paar zoek zoekt zoeken gezocht gevraagd vraag
  vragen bied biedt bieden aangeboden aanbod hulp help helpt helpen geholpen nodig graag lijkt zin weet weten vind
  vindt vinden denk voel voelt maak maakt maken gemaakt geef geeft geven neem neemt nemen krijg krijgt krijgen
  bedankt dank alvast hallo hoi the an and or to for with my your our you it its his her their us he she they this
  that these those am are was were be been being have has having did does can could would should will shall may
  might must not no yes from at by so if but just very some any someone somebody anyone anybody who what when where
  how which need needs needed wants wanted looking look seek offer offers offering helping helps please like love
  able there about into out up off after before again`,
);

/** Everyday words about people, places and moments: they may complete a phrase, and point to no activity by themselves. */
export const EVERYDAY_WORDS = words(
  `twee drie vier vijf zes zeven acht negen tien eerste tweede lief lieve leuk leuke fijn fijne mooi mooie goed goede
  beter groot grote klein kleine nieuw nieuwe oud oude jong jonge vriendelijke mensen mens man vrouw meneer mevrouw
  moeder vader ouders zus broer buur buren buurman buurvrouw buurt wijk straat dorp stad huis thuis week weken
  weekend dag dagen maand maanden jaar jaren uur uren uurtje keer keren tijd avond ochtend middag nacht vandaag
  morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
  augustus september oktober november december samen alleen gratis ruil terug dichtbij groet groeten beste zoon
  dochter kind kinderen monday tuesday wednesday thursday friday saturday sunday january february march june july
  august october together alone free neighbour neighbor neighbours neighbors good better nice new old big small
  people person woman mother father sister brother son daughter house home once twice every each next last weeks day
  days month months year years hour hours time evening morning afternoon happy glad willing leren leer praten spelen
  lopen werk werken eten bank boven buiten binnen lezen schrijven`,
);
