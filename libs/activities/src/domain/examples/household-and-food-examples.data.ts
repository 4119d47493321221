import type { Examples } from './examples.js';

/** How different neighbours write about household, food and personal care: composed for this list, nobody's own words. */
export const HOUSEHOLD_AND_FOOD_EXAMPLES = {
  cleaning: `Met mijn nieuwe knie kom ik niet meer op de grond. Wie dweilt de keuken?
    Ik houd van een fris huis en soppen vind ik ontspannend, drie uurtjes per week heb ik over
    stofzuigen
    De wmo-hulp komt maar om de week, en de badkamer wordt intussen vies
    Wie haalt bij mijn vader de doeken door het huis? Hij woont alleen en ziet slecht.
    Grote schoonmaak voor de feestdagen, met z'n tweeën gaat het sneller
    Poetshulp voor een moeder van een tweeling, de wc en de vloeren zijn het belangrijkst
    Kuisen bij oudere mensen doe ik graag, ik neem mijn eigen dweil mee
    Mijn oven en koelkast moeten van binnen uitgesopt, ik krijg mijn arm niet meer omhoog
    Could someone hoover and mop once a week? I have arthritis.
    I can clean kitchens and bathrooms for people with health problems
    House needs dusting, I'm on crutches
    Spring clean help wanted, two hours
    schonmak in huis ik kan goed, temizlik, elke vrijdag
    Since my operation I can't scrub the bathroom or mop
    I'd tidy the kitchen and vacuum for an elderly couple`,
  'window-washing': `Mijn ruiten zijn zo vuil dat ik de overkant niet meer zie
    Emmer, zeem en trekker heb ik zelf. Beneden en boven, ook de kozijnen.
    ramen zemen
    De glazenwasser is gestopt en ik sta niet meer op een ladder
    Wie doet de buitenkant van het glas bij een flat op de begane grond?
    Door al dat stuifmeel zijn mijn vensters weer een waas
    Dakraam en serre schoonmaken aan de buitenkant, wie durft
    Voor u poets ik graag de vensters tot ze blinken
    Ruiten kuisen bij ons moeke, twee keer per jaar volstaat
    Windows are filthy and I get dizzy on a stool
    Got a squeegee and will do your windows inside and out
    Can somebody clean the conservatory glass?
    Looking for a person to wash my upstairs panes
    raamen wassen buiten kant, ik heb emmer en lap
    I can't see through the glass anymore, it is so dirty
    Bucket, sponge, ladder: your windows will shine`,
  'laundry-and-ironing': `De strijkmand puilt uit en ik kan niet lang staan
    Strijken doe ik voor de tv, dus breng die overhemden maar
    was ophangen
    Mijn wasmachine is stuk. Mag ik zolang bij iemand een paar trommels draaien?
    Wie komt op maandag de lakens verschonen en in de machine doen bij mijn tante?
    Vuile kleren ophalen en gevouwen terugbrengen, dat bied ik aan
    Ik kan het wasgoed niet meer naar het droogrek op zolder brengen
    Een moeder op bedrust heeft stapels rompertjes en handdoeken liggen
    Hulp bij de plas: strijkplank en strijkijzer staan klaar
    Mountain of shirts to iron, who enjoys that?
    I'll do a load for you, I have a dryer too
    Folding and hanging up the washing is hard with one arm
    Need bed linen changed and washed every two weeks
    hemden strijk, ik kan niet staan lang, utu
    My washing machine broke down, may I use yours?
    I iron while watching television, give me your shirts`,
  cooking: `Sinds mijn man is overleden warm ik alleen nog blikken op. Wie maakt er eens een echte stamppot?
    Ik sta graag achter het fornuis en maak dan meteen een extra portie voor een ander
    soep koken
    Mijn kraamtijd valt zwaar, iemand die drie avonden een pan eten maakt zou fantastisch zijn
    Roti, pom of moksi-alesi: ik kook Surinaams en kom het bij u thuis bereiden
    Ik wil leren hoe je gezond kookt met weinig geld
    Wie wil in mijn keuken een weekmenu klaarmaken voor de vriezer? Zelf kan ik niet meer snijden.
    Diabetes en weinig zout, ik weet niet wat ik dan moet klaarmaken
    Vegetarische maaltijd bereiden voor iemand die ziek is
    I'm a retired chef and would love to cook for someone
    Broke my wrist so can't chop vegetables, need a hot dinner made
    Could anybody prepare a simple meal for my dad on weekdays?
    I can teach you to make a proper curry
    eten koken voor zieke mens, ik maak couscous en harira
    I only eat from tins since my wife died, could anyone make real food here?
    I love preparing Indian dishes and will make you a pot`,
  baking: `Mijn kleindochter wordt zes en ze droomt van een eenhoorntaart
    Deeg kneden maakt mij blij. Brood, cake, noem maar op, ik maak het voor u
    koekjes bakken
    Voor de fancy fair zoeken we mensen die muffins of appeltaart willen bakken
    Bestaat er iemand die een glutenvrije verjaardagstaart kan maken?
    Kom bij mij kruidnoten en speculaas maken, de oven staat aan
    Wafels of pannenkoeken bakken op school, honderd stuks
    Bojo en keksi leer ik je graag maken
    Wie heeft spuitzakken en weet hoe marsepein werkt? Mijn dochter trouwt.
    I bake far too many cupcakes, tell me when you need some
    Wanted: someone to make a birthday cake shaped like a train
    Learn sourdough with me
    Homemade biscuits for the church sale, who helps?
    taart voor verjardag kind, baklava ik ook maken
    My girl turns seven and dreams of a unicorn cake
    Bread, pies and cookies, my oven is always on`,
  'meal-delivery': `Ik breng warm eten van de buurtkeuken naar mensen die niet naar buiten kunnen
    Wie komt mij 's middags een bord eten brengen? Zelf halen gaat niet.
    tafeltje-dekje
    Vrijwilligers gevraagd die met een koelbox pannetjes langs de deuren brengen
    Op de fiets een portie soep afgeven bij zieken in de wijk
    De kok heeft twintig bakjes klaar, nu nog iemand met een auto om ze af te geven
    Mijn vader krijgt maaltijden van het dienstencentrum, maar niemand kan ze ophalen
    Warme prak aan huis, twee keer per week. Ik kom het bij u afleveren.
    Bezorger van diepvriesmaaltijden voor ouderen op woensdag
    Could someone drop off a hot lunch at my mum's?
    I deliver dinners on wheels and need a second driver
    Will bring a plate of food to neighbours who are ill
    Meals from our community kitchen must reach twelve homes
    eten brenge naar oude mensen huis, ik heb skuter
    Volunteers wanted to carry hot meals to doors
    Every noon I could bring soup to somebody who is ill`,
  'personal-care': `De kapper komt niet meer aan huis, en mijn pony hangt voor mijn ogen
    Als gediplomeerd pedicure wil ik ouderen gratis van hun kalknagels afhelpen
    nagels lakken
    Vlechtjes maken bij mijn dochter met kroeshaar lukt mij niet
    Kan iemand de baard van mijn man scheren? Zijn handen trillen.
    Een massage of gezichtsmaskertje voor moeders die moe zijn, dat geef ik graag
    Haren wassen boven de wasbak en föhnen, want onder de douche krijg ik het benauwd
    Coiffeuse met een beetje tijd gevraagd voor een dame van 90
    Wie wil mijn voeten verzorgen? Ik kan niet meer bij mijn tenen.
    I used to be a barber and can cut hair at your home
    My nan would love her nails done
    Need somebody to trim my hair, I can't leave the flat
    Make-up for your wedding day, my treat
    haar knipen voor mijn kinder, kuafor, thuis
    My mother can't get to the hairdresser
    Trained beautician offers a free manicure or foot care`,
  'tidying-up': `Mijn zolder staat zo vol dat ik er niet meer in kan
    Ordenen is mijn talent. Samen lopen we je kasten door, zonder oordeel.
    schuur leegmaken
    Ik bewaar alles en nu zie ik de vloer niet meer. Ik schaam me, maar ik wil ervan af.
    De kleren van mijn overleden man uitzoeken, alleen begin ik er niet aan
    Kelder, berging en garage: wat mag blijven en wat niet? Wie denkt mee?
    Foto's, bonnen en papieren liggen door elkaar in dertig dozen
    Marie Kondo is er niets bij, ik maak van jouw chaos een overzichtelijke kamer
    Sorteren en uitmesten na een lange ziekte
    My spare room is full of clutter, I need a kind person to sort it with me
    I love organising wardrobes and can declutter yours
    Attic to be emptied before we sell
    Overwhelmed by stuff everywhere after my divorce
    alles rommel in huis, wie helpen opruim kamer
    I can't throw anything away and my rooms are full
    Sorting cupboards and boxes with you, no judgement`,
} as const satisfies Examples;
