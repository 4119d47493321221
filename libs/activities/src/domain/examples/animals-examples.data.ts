import type { Examples } from './examples.js';

/** How different neighbours write about animals: composed for this list, nobody's own words. */
export const ANIMALS_EXAMPLES = {
  'dog-walking': `hondje uitlaten?
    Door mijn gebroken enkel komt onze labrador niet verder dan de stoep
    Ik werk lange dagen, en om één uur zou Bobbie een rondje moeten kunnen maken
    Zelf mag ik geen huisdier in mijn flat, maar ik loop graag met die van u door het bos
    Wie gaat 's avonds laat nog een blokje om met mijn teckel? Ik durf niet alleen.
    Twee drukke herders die hun energie kwijt moeten, jij mag ze meenemen naar het strand
    Na zijn beroerte kan mijn schoonvader de riem niet meer vasthouden
    Elke ochtend ga ik toch hardlopen, een viervoeter mag mee
    Losloopveldje, drie keer per week een uur rennen met een jonge pup
    Can someone take my terrier out at lunchtime?
    I'd love a dog to walk before school
    My spaniel needs long walks and I am in a plaster cast
    Free on weekday mornings for doggy strolls
    hont uitlaten elke dag, ik ben bang alleen in donker
    With my broken foot our labrador never gets further than the gate
    Nobody lets me have a pet, may I take yours to the park?`,
  'pet-sitting': `Wij vliegen naar Curaçao en onze poes kan niet in een pension aarden
    Bij mij mogen konijnen en cavia's logeren, ik heb een ruim hok
    hond logeren
    Ik moet opgenomen worden en zoek een warm plekje voor mijn oude teef
    Parkiet met kooi komt gerust een paar weken bij mij in huis
    Vakantieadres gevraagd voor een hamster in mei
    Mijn kat is bang alleen. Wie wil in ons huis slapen en op haar passen?
    Oppas voor een lief, zindelijk hondje terwijl ik overdag op cursus ben
    Tijdelijk onderdak voor twee katten, tot ik weer een woning heb
    Who could look after our puppy for a long weekend?
    Your rabbit may stay with me during the holidays
    Pet sitter available, large garden, no cats
    I'm going to hospital, someone please board my dog
    kat kan bij jou blijve 2 week? kedi
    Off to Surinam and the kennel is full, who takes our pup?
    Guinea pigs and rabbits may stay at mine`,
  'pet-feeding': `Mijn kippen moeten 's avonds hun hok in en ik kom pas om tien uur thuis
    Wij zijn een midweek weg. Wie vult de bakjes en schept de kattenbak?
    visjes voeren
    Poezenmevrouw loopt bij u langs, geeft brokjes en een aai
    De cavia van de klas staat in de vakantie op school, wie geeft hem hooi?
    Twee keer per dag een blikje voor een oude kater met een pilletje erin
    Vogels in de volière, schoon water en zaad, meer is het niet
    Mijn buurman is opgenomen en zijn beesten hebben honger
    Duiven en konijnen eten geven, gedurende ons verlof
    Cat needs food and fresh litter while I'm away
    I can pop in to feed your chickens
    Someone to give my fish their flakes for a week
    Happy to visit your kitty twice a day
    katten eten geve, ik ben weg een week
    The hens need shutting in and feeding while we're away
    I visit your cat, fill the bowl and empty the tray`,
  'vet-visit': `Mijn kater moet een inenting, maar ik kan het mandje niet tillen
    Wie rijdt even met mij en Max naar de dierenarts? De bus neemt geen herders mee.
    kat naar dierenkliniek
    Ik heb een auto en een bench, dus een ritje naar de dokter voor uw dier is zo gedaan
    Ons oude hondje wordt morgen ingeslapen. Ik wil daar niet alleen bij zijn.
    De operatie van mijn konijn is donderdag, halen en brengen lukt mij niet
    Spoed: de poes heeft iets gegeten en moet naar een veearts
    Chip, prik en gebitje nakijken. Mijn moeder is te bang om alleen te gaan met de hond.
    Bench in de auto, wachten in de wachtkamer, ik doe het graag met u
    I need a lift to the vet with my sick cat
    Will take your dog for its jab if you can't
    My rabbit has an appointment at the animal clinic
    Someone calm to come along when my dog is put down
    hont is ziek moet naar dieredokter, geen auto
    My cat needs an injection and I can't carry the basket
    I have a crate and a car for trips to the animal doctor`,
} as const satisfies Examples;
