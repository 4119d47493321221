import type { Examples } from './examples.js';

/** How different neighbours write about jobs at home: composed for this list, nobody's own words. */
export const JOBS_AT_HOME_EXAMPLES = {
  'odd-jobs': `De tussendeur klemt, het slot draait stroef en er zit een tochtkier onder het raam
    Gepensioneerde timmerman met gereedschap heeft nog zin in werkjes bij mensen thuis
    klusje
    Ik ben niet handig en mijn lijstje met dingen die stuk zijn wordt steeds langer
    Er moet een nieuw slot in de schuurdeur en een handgreep naast het toilet
    Weduwe zoekt iemand met twee rechterhanden. Een lade die vastzit, een plint die los ligt, zoiets.
    Ben metselaar geweest en voeg graag een muurtje of zet een tegel recht
    Een paar uurtjes karweitjes in huis, ik zorg voor koffie en koeken
    De scharnieren van mijn keukenkastje zijn lam, en het traphekje moet vast
    Retired joiner, can do small repairs around the house
    My door sticks, a drawer is broken and the letterbox squeaks
    Handyman needed for an hour or two
    I'd like to help people with little jobs they can't do themselves
    Ik kan alles maken, deur, slot, kleine werk in huis, zlota raczka
    The lock is stiff, a hinge came off and there's a draught by the window
    Handy with wood and tools, call me for little fixes`,
  'hanging-blinds': `Iedereen kijkt bij ons naar binnen. De lamellen liggen al klaar, alleen ophangen nog.
    Ik heb vroeger bij een woninginrichter gewerkt en hang in een uur al uw vitrage
    gordijnrail vastmaken
    De zon schijnt op mijn bed. Wie bevestigt een verduisterend doek voor het slaapkamerraam?
    Pas verhuisd, de ramen zijn nog kaal en ik durf niet te boren in het kozijn
    Onze jaloezieën zijn naar beneden gekomen en de steuntjes zijn gebroken
    Overgordijnen ophangen bij mijn oma, zij mag niet meer op een krukje staan
    Stores plaatsen in de veranda, ik heb de schroeven maar geen vijsmachine
    Ik maak plisségordijnen op maat vast, mijn eigen boor komt mee
    Who can fit three roller blinds? I don't own a drill.
    I'm good at putting up curtain rails and will do yours
    Need my bedroom drapes hung before the baby comes
    Venetian blind fell down, help to put it back please
    rolgordein ophange, raam heel hoog, perde takmak
    Everybody can look in, I have the curtains but nobody to hang them
    I'll fit your blinds or net curtains in an hour`,
  'hanging-things': `De foto van mijn trouwdag staat al een jaar op de grond, wie slaat er een spijker in de muur?
    Ik heb een boormachine en pluggen in alle maten: een plankje of kapstok hangt zo bij u
    spiegel ophangen
    De televisie moet met een beugel aan de wand en ik weet niet of het gips dat houdt
    Wie boort er vier gaten in een betonnen wand? Daar komt een boekenplank.
    Onze nieuwe klok en een groot schilderij van mijn zus liggen al weken op de kast
    Kapstok is van de muur gevallen. Hij moet steviger terug.
    Een kruidenrekje in de keuken en een prikbord bij de deur, meer is het niet
    Kader ophangen boven de zetel, kan niemand van mijn familie
    Can someone mount my TV on the wall?
    Three picture frames and a heavy mirror need to go up
    I have a hammer drill and can put up shelves for you
    Looking for help to fix a coat rack to a concrete wall
    planken aan muur maken, ik heb geen bor, wie komt met machine
    The shelf keeps falling off the wall, who owns a decent drill?
    I could hang your paintings, clocks and mirrors straight`,
  'furniture-assembly': `Er staan zes pakken van de Zweedse winkel in de gang en de handleiding is wartaal voor mij
    Puzzelen met schroefjes en houten pennen is mijn hobby. Heeft u een kast die nog in de doos zit?
    bed opbouwen
    Het bureau van mijn dochter is bezorgd maar nog niet gemonteerd
    Ik snap niets van de tekening en houd vier bouten over. Wie maakt mijn kledingkast af?
    Babykamer is geleverd als bouwpakket, en mijn man is niet zo handig
    Pax, Billy, Malm: ik heb ze allemaal al gebouwd en doe het ook bij jou
    Wie zet even mijn tuinset ineen? De stoelen zijn nog los.
    Hoogslaper uit elkaar halen en in de andere kamer weer opzetten
    My flat-pack wardrobe has been in boxes for a month
    I love building IKEA stuff, let me do yours
    Can anybody put together a bunk bed for my boys?
    Need someone handy with an Allen key for a desk and a chest of drawers
    kast in elkaar zeten, veel schroef, ik begrijp papier niet
    Bought a bed in a box and can't make sense of the instructions
    Screws, dowels, manuals: I put cabinets together for fun`,
  'moving-furniture': `Ik wil mijn bed beneden zetten, maar alleen krijg ik het de trap niet af
    Twee sterke studenten bieden hun spierkracht aan. Een kast een meter opschuiven of een bank naar zolder.
    zware kast verplaatsen
    De nieuwe vloer komt dinsdag en dan moet de hele woonkamer leeg zijn
    Mijn wasmachine moet van de eerste naar de tweede etage, mijn rug kan dat niet
    Wie helpt een half uurtje sjouwen met een piano? Ze moet naar de andere kamer.
    Het hoekbankje moet door het raam naar binnen, met zijn drieën moet dat lukken
    Kan iemand mij helpen de zetels te versleuren? Ik wil het salon anders zetten.
    Vriezer van de schuur naar de bijkeuken tillen
    Need two people to lift a sofa up the stairs
    I'm strong and happy to shift heavy stuff for older people
    Rearranging my bedroom, can't push the wardrobe on my own
    Could someone help carry a fridge to the basement?
    zwaar bed tillen naar boven, heb jij sterk arm? help mij
    The new floor arrives and the whole living room must be emptied
    Two strong lads can carry your heavy cupboard upstairs`,
  'moving-house': `Eind van de maand krijg ik de sleutel van mijn seniorenflat. Wie helpt dozen sjouwen?
    Ik heb een rijbewijs, een busje en een vrije zaterdag voor wie van adres verandert
    verhuishulp gezocht
    Mijn zoon gaat op kamers in Utrecht en ik kan niet rijden met zoveel spullen
    Inpakken, labelen en uitpakken: daar ben ik heel goed in, dus laat mij je daarbij helpen
    Na de echtscheiding moet ik in twee weken weg uit dit huis. Hulp bij het overhuizen is zo welkom.
    We hebben nog lege bananendozen, en zes extra handen zouden fijn zijn op de grote dag
    Oma gaat naar een aanleunwoning. Alles moet van driehoog naar beneden en daarna weer naar binnen.
    Vanaf acht uur inladen, rond de middag uitladen, pizza toe
    We are moving to a bigger flat on the 12th, extra hands wanted
    I can help you pack boxes and load the van
    Leaving my student room, need muscles and maybe a car
    Strong couple available for removals at weekends
    ik ga ferhuizen naar ander woning, kom helpen met doos dragen aub
    I get the keys to my new flat next month and own forty boxes
    Helping people pack up and relocate is something I enjoy`,
  painting: `De muren in de gang zijn geel van de rook, wie kan er wit overheen rollen?
    Ik heb twintig jaar als huisschilder gewerkt en doe nu graag een deur of kozijn voor een ander
    behangen in de babykamer
    Mijn plafond heeft vlekken na een lekkage en ik kom er niet bij
    Schuren, gronden, aflakken. Vind ik rustgevend, dus ik kom graag
    De vorige huurder had alles paars gemaakt. Samen een weekend lang kwasten en rollers?
    Mijn voordeur bladdert af en de houten schutting heeft beits nodig
    Wie kan er goed behang afsteken? Er zitten vier lagen op.
    Een likje verf voor de kamer van een alleenstaande moeder, zij koopt de emmers zelf
    My living room could do with a fresh coat
    Good with a brush and roller, will help you decorate
    Need help stripping wallpaper before the plasterer comes
    Who can paint two bedroom ceilings? I'm afraid of ladders.
    verven muur slaapkamer, boyaci, ik heb ferf gekocht
    The walls are yellow and the ceiling has stains, time for white paint
    Retired decorator, will wallpaper or varnish your door`,
  'lights-and-sockets': `Het is donker op de trap, want de lamp is kapot en ik mag niet op een keukentrapje
    Als elektricien in ruste sluit ik graag een plafonnière of dimmer voor u aan
    peertje vervangen
    Er komen vonken uit het stopcontact bij het aanrecht
    Wie hangt een hanglamp op boven de eettafel? De draadjes komen uit het plafond.
    De hele groep valt uit zodra de oven aangaat, ik durf niet aan de meterkast te komen
    Buitenlamp met sensor bij de voordeur monteren, ik ben bang in het donker
    De tl-buis in mijn keuken knippert, mijn zekeringen springen ook steeds
    Een schakelaar zit los en de luster van mijn moeder hangt nog in de doos
    Ceiling light needs connecting, I can't reach it
    Qualified electrician offering small jobs, sockets and switches
    My bulb blew in the hallway and I'm not steady on steps
    Power keeps tripping in the kitchen, can somebody look?
    lampa hangen in woonkamer, stroom kabel is daar al
    The lamp on my landing is broken and it's pitch dark at night
    I can wire a lamp, swap a switch or change a bulb up high`,
  'taps-and-drains': `De wc blijft doorlopen en mijn waterrekening gaat omhoog
    Ik was loodgieter en kijk graag naar een kraan die drupt
    gootsteen verstopt
    Onder het aanrecht staat een plas, ik denk dat de sifon lekt
    Het water in de douche loopt niet weg. Een fles ontstopper hielp niets.
    Wie vervangt een leertje? De buitenkraan is ook kapot gevroren.
    Mijn radiatoren worden niet warm en moeten ontlucht worden, de ketel geeft een foutcode
    De chasse van het toilet trekt niet meer door, en een plombier kan pas over drie weken komen
    Nieuwe douchekop en een thermostaatkraan erop zetten
    The bathroom sink is blocked and smells bad
    Toilet won't flush properly, does anybody know about plumbing?
    I can fix a dripping tap or a leaking pipe
    Washing machine hose leaks, help to connect it
    kraan lekt hele dag druppel druppel, wie kan maaken
    Water under the kitchen sink and the loo keeps running
    Former plumber, happy to unblock a drain`,
} as const satisfies Examples;
