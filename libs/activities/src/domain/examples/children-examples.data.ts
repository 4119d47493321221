import type { Examples } from './examples.js';

/** How different neighbours write about children and family: composed for this list, nobody's own words. */
export const CHILDREN_EXAMPLES = {
  babysitting: `Vrijdag willen wij naar een bruiloft en de kleine kan niet mee
    Ik ben zeventien, heb een EHBO-diploma en pas graag op jullie kroost
    oppas
    Mijn dienst in het ziekenhuis begint om zes uur en dan is er nog geen opvang
    De gastouder is ziek. Wie vangt mijn peuter morgen op?
    Oma op afstand: ik mis kleinkinderen en heb tijd voor een baby van een ander
    Tijdens de avondschool zoek ik iemand die bij mijn slapende tweeling zit
    Drie kindjes, een studiedag, en beide ouders aan het werk
    Alleenstaande papa heeft af en toe een vrije avond nodig
    Could a teenager watch our kids on Saturday night?
    Experienced nanny, free on Wednesdays
    Someone to mind my toddler while I have an appointment
    Babysitter needed for a newborn and a four-year-old
    op kinderen pasen als ik naar les ga, cocuk bakici
    We have a wedding on Friday and the little one can't come
    I'm eighteen with a first aid certificate and love toddlers`,
  'school-run': `Met een pasgeboren baby krijg ik de oudste niet op tijd in de klas
    Ik breng mijn eigen dochter toch, de jouwe mag voorop de bakfiets
    naar school brengen
    Wie haalt mijn zoon van acht na het zwemmen op?
    Zaterdag om half negen voetballen in een ander dorp, en wij hebben geen auto
    Het is een drukke weg en zij is pas zeven. Loopt er iemand met haar mee?
    Dinsdag en donderdag ophalen van de bso, want de vergadering loopt uit
    Klaar-over of voetgangersbus met vijf kinderen
    Mijn zoontje naar de judo voeren en terug
    Can anyone walk my daughter to school in the mornings?
    I can pick up your kids at three along with mine
    Need a lift for my son to football practice
    Take turns driving to ballet?
    kind hale van school om drie uur, ik werk dan
    With a newborn I can't get my eldest to class on time
    I take my own child by cargo bike, there is a seat free`,
  'children-play': `Regendag, twee drukke jongens en een moeder met migraine
    Schminken, slijm maken, hutten bouwen: ik ben er gek op
    knutselen
    Wie wil er op het plein met touwen en ballen aan de slag met de kinderen uit de flat?
    Mijn zoontje heeft geen vriendjes, misschien kan een grotere jongen met hem lego bouwen
    Kinderfeestje met speurtocht, ik bedenk hem
    Poppenkast en goochelen op woensdagmiddag
    Papier-maché en verf, oude kleren aan!
    Speelnamiddag in de wijk, animatoren gezocht
    I'm good at inventing games for toddlers
    Would someone do crafts with my six-year-old?
    Lego, football, drawing with a boy who is often alone
    Playground helpers for the school holidays
    spelen met mijn kind, tekenen en plakke
    Rainy day, two wild boys and a mother with a headache
    Face painting, slime and huts are my speciality`,
  'children-reading': `Groep 4 en nog steeds hakkelen bij elk zinnetje
    Iedere week een prentenboek bij een gezin thuis, daar word ik blij van
    voorleesouder
    Thuis horen onze kleuters geen Nederlands, een verhaaltje zou hun woordenschat goed doen
    Samen hardop oefenen met een jongen die dyslexie heeft
    In de bieb is er op zaterdag een verhaaltjesuur, wij zoeken stemmen
    Mijn dochter houdt niet van boeken, kan iemand haar enthousiast maken?
    Voor het slapengaan een sprookje, ook via beeldbellen
    Kinderboeken en een zachte stem, voor de peuterspeelzaal
    Bedtime stories for my twins while I cook
    I can listen to children read at school
    My son needs to practise his reading every week
    Story time volunteer in the library
    kinderboek voorlezen voor mijn dochter in nederlands
    He stumbles over every sentence in his reading book
    A picture book every week at a family's home`,
  'new-parents': `De baby huilt veel en mijn moeder woont in Suriname
    Ik heb er vijf grootgebracht en sta jonge moeders graag bij
    kraamhulp vrijwillig
    Net bevallen, mijn man is alweer aan het werk en ik ben op
    Een wandeling met twee kinderwagens, want zwangerschapsverlof kan eenzaam zijn
    Als ervaren moeder kom ik een ochtend per week bij een gezin met kleintjes
    Tweeling van drie weken, ieder paar handen is welkom
    Hoe krijg je een kindje aan het doorslapen? Ik zou zo graag iemand spreken die het al meemaakte.
    Pril ouderschap valt mij zwaar, ik heb hier geen familie
    First baby, no family around, feeling lost
    Mum of four offering support to new mothers
    Meet up with other parents on maternity leave
    Could use someone calm in the house during the first weeks
    baby net geboren, moe, wie helpt mama
    The baby cries a lot and my mother lives far away
    I raised five and would support a young mother`,
} as const satisfies Examples;
