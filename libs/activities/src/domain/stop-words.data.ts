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
  able there about into out up off after before again on in me them him then than too also as because here ll ve re
  don doesn didn isn aren wasn won couldn wouldn shouldn hasn haven get gets got getting while since until only own
  such more most much many few both other another anything something nothing everything always never often ever still
  already really quite rather enough around through during without within between against nr mn zn hb ff iem nie niks
  wa da ie enz enzo etc svp aub pls plz gez ivm vd tm icm bijv dat omdat zodat zolang zodra totdat mits tenzij hoewel
  behalve volgens binnenkort straks nou hoor zeker misschien eigenlijk gewoon gelukkig helaas echt best toch steeds`,
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
  lopen werk werken eten bank boven buiten binnen lezen schrijven staat staan stond zit zitten zat ligt liggen lag net
  bijna vol open dicht zie zien ziet zag zeg zegt zeggen gezegd laat laten liet loopt liep langs rond achter naast
  weg kijk kijkt kijken keek houd houdt houden hield hou blijf blijft blijven bleef begin begint beginnen stop stopt
  stoppen pak pakt pakken leg legt leggen zet zetten gezet haal haalt halen gehaald breng brengt brengen gebracht
  hang hangt woon woont wonen gewoond werkt werkte ken kent kennen hoor hoort horen durf durft durven probeer proberen
  gebruik gebruikt gebruiken betaal betaalt betalen kost kosten koop kopen gekocht vertel vertelt vertellen verhaal
  begrijp begrijpt begrijpen snap snapt snappen vergeet vergeten onthoud wacht wachten stuur sturen krijg dingen ding
  iets anders manier plek plaats ruimte beetje stukje half halve helft hele heleboel genoeg minder meer laatste
  volgende vorige komende aanstaande vroeg vroeger later nieuws lang lange kort korte hoog hoge laag lage dik dun snel langzaam rustig
  rustige moeilijk moeilijke makkelijk simpel leeg lege juist precies mogelijk verschillende eigen beide enige zaken
  blij gelukkige zielig lekker gezellig gezellige jarenlang ervaring geduld plezier zorgen kamer hoofd hart rug been
  handen hand benen ogen gezicht gezin familie vriend vrienden vriendin vriendinnen oma opa kleinzoon kleindochter
  ouder oudere ouderen senior senioren student studenten pensioen gepensioneerd bewoner bewoners nederland almere
  amsterdam utrecht sta ga gekregen gegeven gevonden geleerd leerde geworden tante oom neef nicht jongen meisje
  jongens meisjes dame heer heren mama papa mam pap baas zeggen stuks wk pw pm ma di wo do vr za zo mrt apr jan feb
  aug sept okt nov dec ochtenden avonden middagen sochtends smiddags savonds doordeweeks elke rijden rijdt reis
  zomer winter herfst voorjaar lente najaar seizoen
  put puts putting take takes taking took give gives giving make makes making made go goes going went come comes
  coming came see sees seen saw say says said tell tells told know knows knew think thinks thought feel feels felt
  keep keeps keeping kept let lets leave leaves left stay stays staying bring brings brought show shows showed shown
  find finds found use uses using used work works working live lives living lived learn learning talk talks talking
  speak speaks speaking read reading write writing play playing walk sit sits sitting stand standing run open close
  back away over down round along under behind front top bottom side part place places thing things stuff way ways
  lot lots bit little long short high low easy hard difficult first second third three four five six seven eight ten
  man men family friend friends parents kid kids boy girl guy lady gentleman husband wife senior seniors student
  retired neighbourhood street city town country holland netherlands today tomorrow summer winter spring
  autumn weekend weekends weekday weekdays mornings evenings afternoons mondays tuesdays wednesdays thursdays fridays
  saturdays sundays am pm grown ups want don myself yourself himself herself themselves own full empty`,
);
