import type { Examples } from './examples.js';

/** How different neighbours write about garden and plants: composed for this list, nobody's own words. */
export const GARDEN_EXAMPLES = {
  'garden-maintenance': `Het onkruid groeit me boven het hoofd en bukken gaat niet meer
    Met schoffel en kruiwagen ben ik gelukkig, dus laat mij jouw borders bijhouden
    tuinman gezocht
    De tegels zijn groen uitgeslagen en tussen de voegen groeit van alles
    Sinds mijn man er niet meer is verwildert alles achter het huis. Ik wil er zo graag weer zitten.
    Wie helpt mij twee keer per jaar de boel winterklaar en zomerklaar te maken?
    Wij zoeken iemand met groene vingers om de perken te wieden en te harken
    Van betontegels naar een bloemenparadijs, ik denk graag mee over beplanting en leg het aan
    Den hof staat vol distels, en ik ben de tachtig voorbij
    My backyard is a jungle since my knee surgery
    I like weeding and can tidy up flower beds for you
    Could someone help me get the yard under control?
    Gardening is my hobby but I have only a balcony, so let me do yours
    tuin is vol onkruit, ik ben ziek, wie kan schonmaken de tuin
    Weeds everywhere, and bending down hurts
    I love being outdoors with a hoe, let me look after your flower beds`,
  'lawn-mowing': `Het gazon staat kniehoog en mijn grasmaaier is te zwaar voor mij
    Met mijn zitmaaier doe ik ook dat van de buren, geen moeite
    gras afrijden
    Elke twee weken een rondje met de maaimachine bij mijn schoonouders
    Ik heb hooikoorts en mag niet bij vers gemaaid groen in de buurt. Wie houdt het kort?
    Een veldje van vijftig vierkante meter, de motormaaier staat in de garage
    Kantjes steken en maaien, daar verdien ik graag een kopje thee mee
    Tijdens mijn zwangerschap kan ik dat zware ding niet duwen over ons grasveld
    Wie rijdt wekelijks het gras af bij een oudere mens in Hoboken?
    My lawn is out of control, I have the mower but not the strength
    Will cut grass for anyone on our street
    Need the grass done before the birthday party
    Teenager offering to mow lawns at weekends
    gras is hoog wie kan majen met machiene
    The grass is knee high and the mower too heavy
    Every fortnight I'll mow for you`,
  'hedge-trimming': `De haag groeit over het voetpad en de gemeente heeft al een brief gestuurd
    Ik heb een elektrische schaar en een lange trap: coniferen en liguster breng ik netjes op hoogte
    appelboom snoeien
    Takken hangen in de elektriciteitsdraad bij mijn overbuurvrouw
    Wie weet hoe je een oude peer en een druif moet terugknippen? In februari is het tijd.
    Een dode boom omzagen, ongeveer vier meter hoog
    Mijn taxus is twee meter breed geworden. Kan iemand de kettingzaag erin zetten?
    De laurierstruik neemt al het licht weg
    Rozen en fruitbomen snoeien heb ik op cursus geleerd, oefenen wil ik graag in uw tuin
    Overgrown hedge, I can't climb a ladder anymore
    I prune apple trees and shrubs every winter
    Branches block my window, who has a saw?
    Happy to trim bushes, own clippers
    heg is te groot, wie kan knipen, budama yapmak
    The bushes grow over the pavement and the neighbours complain
    I know how to prune roses and pear trees`,
  'snow-and-leaves': `Als het vriest durf ik mijn stoep niet op. Wie strooit er dan zout?
    Geef mij een schop en ik maak vóór acht uur een pad vrij langs alle deuren
    bladeren harken
    De kastanjeboom laat alles bij mij vallen en de goot zit vol
    Bij gladheid kan mijn moeder niet naar haar brievenbus, het pad moet dan geveegd
    De stoep ligt bezaaid met glibberig blad, straks breekt iemand een been
    Bladblazer heb ik, in november kom ik graag langs
    Er is twintig centimeter gevallen en mijn oprit ligt dicht
    Sneeuwruimer voor de oudjes in ons hofje, meld je bij mij
    Please clear my pavement when it's icy, I'm 88
    I can shovel snow before work
    Fallen leaves everywhere, my back won't let me rake
    Will sweep paths for older people all autumn
    sneuw weg doen voor deur, oma kan vallen
    Who grits my steps when it freezes?
    Wet leaves make the path slippery, I'd gladly sweep it`,
  'plant-watering': `In augustus zijn we drie weken naar Frankrijk en het balkon verdroogt dan
    Ik neem de gieter wel ter hand als u weg bent, binnen en buiten
    orchideeën water geven
    Ik lig straks tien dagen in het ziekenhuis en heb veertig kamerplanten die verzorging nodig hebben
    Wie sproeit 's avonds de potten op het dakterras? Het is zo heet.
    Mijn ficus en varens hebben het zwaar als ik op reis ben
    De hortensia's bij de hoofdingang moeten begoten worden zolang de huismeester vrij is
    De bloembakken van mijn vader aan de derde verdieping, hij kan geen emmer meer dragen
    Je tomaten in de kas krijgen van mij elke dag een slok
    Off to Turkey for a fortnight, who can look after my houseplants?
    I'll water your garden during your holiday
    Need someone to keep my seedlings alive for ten days
    My balcony flowers will die in this heat while I'm away
    planten watter geven als wij zijn op vakansi
    Our balcony pots will dry out while we're in Italy
    I have green fingers, leave your ferns with me when you travel`,
  'vegetable-garden': `Ik heb een volkstuin die te groot is geworden. Wie wil een stuk om boontjes en sla op te zetten?
    Zaaien, verspenen, oogsten: ik leer het je graag
    pompoenen kweken
    Hoe krijg ik slakken van mijn kool? Ervaren kweker gevraagd die een keer komt kijken
    Stekjes, zaden en tomatenplantjes, ik heb er veel te veel
    Kousenband en bitterblad lukken bij mij in de kas, ik deel mijn kennis met plezier
    Samen een hoekje omspitten en aardappelen poten, de opbrengst delen we
    Mijn kinderen willen zien waar wortels vandaan komen, maar ik weet niet hoe je begint met een moestuinbak
    Wie composteert? Ik heb een wormenbak en vragen
    Looking for someone to share an allotment with
    I grow my own veg and can show you how to sow and plant
    Want to learn growing herbs and tomatoes on a windowsill
    Too many courgette plants, come and get some and I'll explain
    groente telen in kas, ik weet veel, sebze bahcesi
    I want to grow beans and lettuce but have never sown anything
    Half of my allotment is free, share the harvest with me`,
} as const satisfies Examples;
