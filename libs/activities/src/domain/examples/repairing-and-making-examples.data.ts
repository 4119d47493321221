import type { Examples } from './examples.js';

/** How different neighbours write about repairing and making: composed for this list, nobody's own words. */
export const REPAIRING_AND_MAKING_EXAMPLES = {
  'bike-repair': `Ik sta met een lekke achterband en morgen moet mijn dochter naar school
    In mijn schuurtje maak ik oude tweewielers weer als nieuw, kom maar langs
    ketting eraf
    Mijn versnellingen slaan over en de remblokjes zijn op
    Band plakken heb ik nooit geleerd. Wie doet het voor mij of laat het mij zien?
    De dynamo doet niets, dus ik rijd in het donker
    Voor een gezin in de opvang zoeken we iemand die drie afgedankte kinderfietsjes opknapt
    Mijn driewieler maakt een raar geluid, alsof er iets aanloopt bij het wiel
    Velo met platte band, wie heeft plakgerief en een halfuurtje
    My bicycle has a flat tyre and I need it for work tomorrow
    I fix bikes as a hobby, brakes, chains, anything
    Spokes broken, wheel wobbles, can anyone true it?
    Offering a free tune-up for kids' bikes on Sunday
    fits kapot, band lek, wie kan repareren snel
    Puncture again, and I never learned how to patch a tube
    I'll oil your chain and fix your brakes in my shed`,
  'appliance-repair': `Mijn stofzuiger maakt herrie maar zuigt niet meer. Zonde om weg te gooien!
    Als oud-monteur van witgoed kijk ik graag naar je droger of vaatwasser
    strijkijzer defect
    Koffiezetapparaat lekt en de broodrooster springt niet meer omhoog
    De wasmachine centrifugeert niet en er staat foutmelding E18
    Wie heeft verstand van oude radio's en platenspelers? Die van mijn vader zwijgt.
    Ik soldeer graag en geef kapotte elektrische dingen een tweede leven in het repaircafé
    De mixer begon te roken tijdens het bakken. Kan daar nog iets aan gedaan worden?
    Mijn microgolf warmt niet meer, buiten de garantie natuurlijk
    My kettle and toaster both died, can they be saved?
    I repair small electronics, bring your broken lamp or blender
    Dishwasher won't drain, looking for somebody technical
    Would like to volunteer at a repair cafe fixing household machines
    naaimachien doet niet meer, motor draait nie, kan jij kijken
    The vacuum cleaner makes a terrible noise and the iron stays cold
    Bring me your dead radio, I like to solder`,
  'clothes-mending': `De rits van mijn winterjas is stuk en een nieuwe jas kan ik niet betalen
    Coupeuse met pensioen maakt graag uw broek korter of een rok wijder
    knoop aanzetten
    Mijn zoon heeft alweer een gat in zijn knieën, wie zet er een lapje op?
    Kan iemand de mouwen innemen van een pak? De bruiloft is over drie weken.
    Ik heb een lockmachine en verstel met plezier gordijnen en kleren
    De zoom van mijn jurk hangt los en mijn ogen zijn te slecht om een draad door de naald te krijgen
    Sokken stoppen doet niemand meer, ik wel
    Een sari en een kotomisi vermaken voor een feest, zoek iemand die netjes naait
    My trousers are too long, could someone take them up?
    I sew and can replace zips or patch holes
    Torn lining in my favourite coat, help wanted
    Good with needle and thread, bring me your mending
    brok te lang, wie kan korter naaien met masjien
    There's a hole in my coat and a button missing
    I own a sewing machine and can shorten skirts and jeans`,
  'knitting-and-crafts': `Met een kop thee en een bol wol zit ik liever niet alleen. Wie haakt er mee?
    Ik geef graag door hoe je een trui breit, van opzetten tot afkanten
    kaarten maken
    Samen quilten, borduren of met vilt aan de slag op donderdagochtend in mijn serre
    Mijn oma had een weefgetouw en ik wil het leren. Kan iemand mij op weg helpen?
    Keramiek en boetseren: in ons atelier is nog een plekje vrij, klei is aanwezig
    Macramé, punniken, mozaïek, ik vind alles leuk wat je met je handen maakt
    Ben je ook van het schilderen op doek, aquarel bijvoorbeeld? Laten we samen oefenen.
    Een breiclubje in de flat opzetten, restjes wol zijn welkom
    Learn to crochet with me, absolute beginners welcome
    Looking for a craft buddy for scrapbooking and beads
    Does anyone want to knit together on Tuesdays?
    I'd love somebody to teach me embroidery
    breien leren van oma's, ik heb wol en nalden, gezellig samen
    Wool, needles and tea, who wants to make something with me?
    I can show you pottery or how to sew a quilt`,
} as const satisfies Examples;
