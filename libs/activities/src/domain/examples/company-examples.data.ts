import type { Examples } from './examples.js';

/** How different neighbours write about company: composed for this list, nobody's own words. */
export const COMPANY_EXAMPLES = {
  visiting: `Sinds mijn vrouw er niet meer is hoor ik soms dagen geen stem
    Ik kom graag bij u zitten met een kopje thee en een luisterend oor
    bezoekje
    De muren komen op mij af, wie wipt er eens binnen?
    Mijn tante zit in een verzorgingshuis en krijgt nooit iemand over de vloer
    Op woensdagmiddag heb ik tijd voor een oudere die het leuk vindt om verhalen te vertellen
    Nieuw in dit dorp en ik ken nog geen sterveling. Koffie?
    Kom eens buurten bij ons bomma, zij babbelt graag over vroeger
    Onze kinderen wonen in het buitenland, op zondag is het hier zo stil
    I'm 85 and would like somebody to drop in for a cup of tea
    Happy to keep a lonely neighbour company
    Housebound since January, visitors welcome
    Could anyone visit my uncle? He hardly sees people.
    ik ben alleen thuis, kom koffie drinken en praten
    Some days I don't hear a single voice
    I like to listen to stories over a pot of tea`,
  'walking-together': `Van de dokter moet ik elke dag bewegen, maar in mijn eentje houd ik het niet vol
    Kilometers maken door de duinen, wie heeft stevige schoenen?
    ommetje maken
    Een rustig rondje door het park, met een bankje halverwege
    Ik loop elke ochtend om zeven uur en vind het fijn als er iemand aansluit
    Mijn moeder met rollator wil naar buiten, maar is bang om te vallen
    Trainen voor de vierdaagse, twintig kilometer per zondag
    Wandelclubje voor vijftigplussers in de wijk oprichten
    Gaan stappen langs de Schelde en onderweg bijpraten
    Looking for a walking buddy, slow pace
    Evening stroll around the lake, anyone?
    I go hiking every Saturday and you can join
    Since my stroke I'm not sure on my feet, so walk next to me
    samen lopen in bos elke week, yuruyus, ik ben vrouw 50
    The doctor says I must move, but by myself I give up
    Every morning at seven I go round the pond, come along`,
  'phone-chat': `Liever geen visite in huis, maar een stem aan de lijn zou fijn zijn
    Ik bel u graag elke week op voor een praatje
    belmaatje
    's Nachts lig ik wakker en overdag spreek ik niemand, een telefoontje maakt verschil
    Door mijn longziekte mag niemand hier komen. Kunnen we bellen?
    Zondagmiddag, lekker in de stoel, twintig minuten kletsen over de telefoon
    Slechtziende heer zoekt iemand die hem af en toe belt om bij te praten
    Vanuit bed kan ik toch iets voor een ander doen: opbellen en luisteren
    Een babbeltje per telefoon, voor wie zich eenzaam voelt
    Would love a weekly phone call with a friendly voice
    I can ring you in the evening for a natter
    Can't have people over, but a chat on the line would be nice
    Telephone friend for an elderly man
    bel mij soms om te praten, telefon, ik ben alleen
    Visitors tire me, a voice on the phone would be lovely
    I'd call somebody every week for a talk`,
  'daily-check': `Stel dat ik 's nachts val, dan merkt niemand het
    Iedere morgen een appje sturen of u goed uit bed gekomen bent, dat doe ik graag
    belcirkel
    Ik heb epilepsie en woon op mezelf. Wie checkt even of ik er nog ben?
    Als het rolluik om tien uur nog dicht zit, klop dan aan
    Mijn vader wil geen alarmknop, maar een dagelijks levensteken zou ons geruststellen
    We bellen elkaar om negen uur volgens een vaste lijst, één iemand erbij kan nog
    Even zwaaien voor het raam, zo weten we dat alles in orde is
    Buurvrouw vergeet haar medicijnen, iemand moet dagelijks vragen of ze ze nam
    A quick text every morning to see if I'm alive
    I'll knock on your door each day to check you're fine
    Living on my own with diabetes, scared of a hypo
    Please look in on my mother daily
    elke dag vragen gaat goed? mijn oma woont alleen
    If I fall at night nobody will notice
    A message each morning to hear that you are all right`,
  'eating-together': `Een pan voor één is geen eten. Wie schuift er bij mij aan?
    Bij ons is dinsdag open tafel, u bent welkom
    mee-eten
    Ik eet al drie jaar voor de televisie en mis gezelschap aan tafel
    Wij koken altijd te veel, dus twee alleenstaanden kunnen erbij
    Kerstdiner voor wie anders alleen zit, in mijn woonkamer
    Samen naar het eetcafé, ieder betaalt voor zich
    Iftar met buren, wie kookt en eet er mee?
    Mossels met friet op vrijdag, aanschuiven mag
    Sunday lunch at my place, anyone who eats alone is invited
    I'd like to share dinner with somebody twice a week
    Eat together and get to know the neighbours
    Dining alone is sad, could I join a table?
    samen eten bij ons, sofra is groot, welkom
    Cooking for one is no fun, who pulls up a chair?
    Our table is big and there is always food left`,
  games: `Wij zijn met drie en missen een vierde man bij het klaverjassen
    Mijn schaakbord staat stof te vangen
    rummikub
    Op maandagmiddag puzzelen of dammen met iemand van mijn leeftijd
    Sjoelen in de recreatiezaal, wie gooit er mee?
    Dungeons and Dragons of een bordspel, ik heb de kast vol
    Bridge leren op latere leeftijd, samen oefenen lijkt me leuk
    Kaarten met ons vader, hij kan alleen nog wiezen
    Domino en troefcall, op zijn Surinaams, met veel lawaai
    Scrabble partner wanted, any level
    I love chess and could come over to play
    Board game night at mine
    Cards on Thursday afternoon with a few ladies
    tavla spelen, okey, met thee, wie speelt mee
    My chessboard gathers dust
    We are three and need a fourth for bridge`,
  outings: `Naar het museum ga je niet in je eentje
    Met mijn museumkaart en auto neem ik graag iemand mee voor een dagje uit
    bioscoop
    Al jaren niet aan zee geweest. Wie gaat er met mij een haring eten op de boulevard?
    Twee kaartjes voor het concert en niemand die meekan
    Mijn broer met downsyndroom wil zo graag eens naar Artis
    Toneel, opera, musea, ik zoek een cultuurmaatje
    Terrasje doen en winkels kijken in de stad
    Een uitstapje naar de Ardennen met een stel gepensioneerden
    Go to a football match together?
    Would like company for the cinema, I'm a widow
    I know every castle around here, come along
    Trip to the zoo with a lady who gets out too little
    samen naar strand gaan of pretpark, ik ken niemand
    I haven't seen the sea in years
    With my museum pass I like to take someone along`,
  'sports-buddy': `Alleen naar de sportschool gaan houd ik nooit vol
    Wie heeft zin om op woensdag te tennissen? Ik ben matig maar fanatiek.
    hardloopmaatje
    Vijftien kilo kwijt, dat is mijn plan. Samen met jou?
    Baantjes trekken in het zwembad, liefst met een rustige vrouw
    Yoga in het park om acht uur, matje mee
    Mijn zoon met autisme zou graag een balletje trappen met iemand
    Fietstochtje van veertig kilometer op de racefiets, koffie onderweg
    Padel, badminton, tafeltennis: ik leer het je of ik verlies van je
    Gym partner needed, I lack motivation
    Jogging three times a week, slow, chat while we run
    Anyone for swimming on Sunday morning?
    I play table tennis and look for an opponent
    samen fitnes doen, ik wil afvalle, spor
    I never keep going to the gym on my own
    Let's play badminton or swim lengths`,
  'reading-aloud': `Door mijn staar zie ik de letters niet meer, en een roman mis ik erg
    Met een warme stem lees ik u graag de krant voor
    voorlezen aan oma
    Mijn blinde buurman wil weten wat er in zijn tijdschrift staat
    Gedichten en korte verhalen brengen in een verpleeghuis, bij het bed
    Na haar hersenbloeding kan mijn vriendin niet meer lezen, ze geniet van boeken
    Een uurtje uit de bijbel lezen met een dame van 95
    Luisterboeken vind ik saai, een echt mens leest mooier
    De gazet lezen voor ons opa die blind is geworden
    My eyesight is gone, who would read me a novel?
    I enjoy reading aloud to elderly people
    Read the newspaper to a partially sighted man
    Poetry for someone in bed
    boek lezen hardop voor opa, hij zied niks meer
    I can't see the letters any longer and miss novels
    A warm voice to read you the paper or the bible`,
  'carer-relief': `Mijn man dementeert en ik kan geen uur meer weg
    Ik neem het een middag van u over, zodat u even kunt ademen
    respijt
    Zorgen voor moeder dag en nacht breekt mij op. Wie blijft er eens een avondje bij haar?
    Naar mijn koor kan ik alleen als iemand bij mijn vrouw met parkinson blijft
    Mantelzorgers hebben recht op vrije tijd, en ik heb ervaring met alzheimer
    Ons kind is zwaar gehandicapt en wij willen één weekend slapen
    Toezicht op vader tijdens mijn werk op donderdag
    Even ontlast worden van de zorg voor mijn zieke broer
    I look after my mum full time and need a break
    Could somebody sit with my husband while I go out? He has dementia.
    I can take over from a family carer for a few hours
    Respite for parents of a disabled boy
    zorg voor mijn man zwaar, iemand bij hem blijven
    My wife has Alzheimer's and I can't go out for an hour
    I'd take over an afternoon so you can breathe`,
  buddy: `Na mijn opname in de psychiatrie wil ik stap voor stap weer onder de mensen
    Ik heb zelf een moeilijke tijd gehad en loop graag een jaar met iemand op
    maatje gezocht
    Ik ben gevlucht en ken hier niets: wie maakt mij wegwijs?
    Mijn broer met een verstandelijke beperking heeft geen vrienden
    Een jongere die vastgelopen is, kan een oudere vriend gebruiken
    Met autisme is het lastig contacten te leggen, een vast iemand helpt mij op gang
    Samen doelen stellen, uit de put komen, en ook gewoon lachen
    Iemand om op terug te vallen na mijn verslaving
    I'd like to be a mentor for a young refugee
    Recovering from depression, hoping for a buddy
    Somebody who goes out with me so I dare to again
    Be a friend to a person with learning difficulties
    ik ben nieuw in land, zoek vriend die mij wijs maakt weg
    After the clinic I want to get among people again, step by step
    I had a hard time myself and would walk beside somebody for a year`,
} as const satisfies Examples;
