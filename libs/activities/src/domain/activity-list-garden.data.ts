import { list } from './activity.js';
import type { GroupEntry } from './activity.js';

/** Garden and plants, household and food, animals. */
export const GARDEN_GROUPS = [
  {
    slug: 'garden',
    nl: 'Tuin en planten',
    en: 'Garden and plants',
    activities: [
      {
        slug: 'garden-maintenance',
        nl: 'Tuin onderhouden',
        en: 'Garden maintenance',
        synonyms: {
          nl: list(`tuinonderhoud, tuin bijhouden, onkruid wieden, tuintje opknappen, werken in de tuin, tuinhulp, tuinieren, tegels leggen,
            tuin winterklaar maken, bestrating, onkruid weghalen, tuinman, schutting plaatsen`),
          en: list('garden maintenance, pull weeds, weeding, help in the garden, gardening, tidy up the garden'),
        },
        words: list(
          'tuin, tuinman, tuinieren, onkruid, wieden, tuinonderhoud, tegels, schutting, garden, gardening, gardener, weeds',
        ),
      },
      {
        slug: 'lawn-mowing',
        nl: 'Gras maaien',
        en: 'Mowing the lawn',
        synonyms: {
          nl: list(
            'gras maaien, gras knippen, grasveld maaien, gazon maaien, grasmaaier, grasmaaien, gras te lang, kanten afsteken',
          ),
          en: list('mow the lawn, cut the grass, mowing, lawn mower'),
        },
        words: list('gras, maaien, gazon, grasmaaier, lawn, mow, mowing, grass'),
      },
      {
        slug: 'hedge-trimming',
        nl: 'Heg en bomen snoeien',
        en: 'Trimming hedges and trees',
        synonyms: {
          nl: list(`heg knippen, heg snoeien, struiken snoeien, boom snoeien, haag knippen, takken afzagen, klimop weghalen, boompje omzagen,
            coniferen snoeien`),
          en: list('trim the hedge, prune a tree, cut branches, cut back the bushes'),
        },
        words: list('heg, haag, snoeien, struik, conifeer, klimop, takken, hedge, prune, branches'),
      },
      {
        slug: 'snow-and-leaves',
        nl: 'Sneeuw of blad van de stoep',
        en: 'Clearing snow or leaves',
        synonyms: {
          nl: list(`sneeuw ruimen, sneeuw schuiven, stoep vegen, stoep schoonmaken, bladeren harken, blad ruimen, straatje vegen, strooien bij gladheid,
            dakgoot leegmaken`),
          en: list('shovel snow, clear snow, rake leaves, sweep the pavement, clean the gutter'),
        },
        words: list('sneeuw, sneeuwruimen, stoep, bladeren, harken, dakgoot, gladheid, vegen, snow, leaves, pavement'),
      },
      {
        slug: 'plant-watering',
        nl: 'Planten water geven',
        en: 'Watering plants',
        synonyms: {
          nl: list(`planten water geven, plantjes water geven, kamerplanten verzorgen, plantenoppas, tuin sproeien, bloemen water geven,
            op de planten passen, planten verzorgen tijdens vakantie`),
          en: list('water my plants, watering plants, look after house plants, water the garden'),
        },
        words: list('planten, kamerplant, plantenoppas, sproeien, gieten, watering'),
        absence: true,
      },
      {
        slug: 'vegetable-garden',
        nl: 'Moestuin en planten kweken',
        en: 'Growing vegetables and plants',
        synonyms: {
          nl: list(`moestuin beginnen, groente kweken, stekjes ruilen, zaaien en planten, planten verpotten, tuinadvies, balkonplanten, compost maken,
            moestuin onderhouden, tomaten kweken`),
          en: list('grow vegetables, vegetable garden, swap cuttings, allotment, garden advice, repot plants'),
        },
        words: list('moestuin, groente, kweken, zaaien, stekje, verpotten, compost, volkstuin, vegetables, allotment'),
      },
    ],
  },
  {
    slug: 'household-and-food',
    nl: 'Huishouden, eten en verzorging',
    en: 'Household, food and personal care',
    activities: [
      {
        slug: 'cleaning',
        nl: 'Schoonmaken',
        en: 'Cleaning',
        synonyms: {
          nl: list(`huis schoonmaken, poetsen, stofzuigen, dweilen, badkamer schoonmaken, keuken poetsen, afwassen, hulp in de huishouding,
            bed verschonen, grote schoonmaak, poetshulp, stof afnemen, maakt schoon`),
          en: list('clean the house, vacuum, mop the floor, do the dishes, household help, clean the bathroom'),
        },
        words: list(
          'schoonmaken, schoonmaak, poetsen, stofzuigen, dweilen, huishouden, afwas, huishouding, clean, cleaning',
        ),
      },
      {
        slug: 'window-washing',
        nl: 'Ramen lappen',
        en: 'Washing windows',
        synonyms: {
          nl: list(
            'ramen lappen, ramen wassen, ramen zemen, ruiten wassen, glazenwasser, ramen schoonmaken, kozijnen afnemen',
          ),
          en: list('wash windows, clean the windows, window cleaning'),
        },
        words: list('ramen, raam, ruiten, zemen, lappen, glazenwasser, windows'),
      },
      {
        slug: 'laundry-and-ironing',
        nl: 'Wassen en strijken',
        en: 'Laundry and ironing',
        synonyms: {
          nl: list(`de was doen, strijken, overhemden strijken, wasgoed ophangen, was opvouwen, strijkgoed, wasje draaien, was ophangen,
            kleren wassen`),
          en: list('do the laundry, ironing, iron shirts, hang out the washing, fold clothes'),
        },
        words: list('strijken, strijkgoed, wasgoed, strijkplank, opvouwen, ironing, laundry'),
      },
      {
        slug: 'cooking',
        nl: 'Koken voor iemand',
        en: 'Cooking for somebody',
        synonyms: {
          nl: list(`koken voor een buur, eten koken, warme maaltijd, bord eten over, maaltijd delen, pannetje soep, samen koken, leren koken,
            kookles, thuisafgehaald, warm eten, gezond koken`),
          en: list('cook a meal, cooking, share a meal, warm meal, learn to cook, make soup'),
        },
        words: list('koken, kok, maaltijd, soep, kookles, recepten, kookt, cook, cooking, meal, soup'),
      },
      {
        slug: 'baking',
        nl: 'Taart of koekjes bakken',
        en: 'Baking cakes or biscuits',
        synonyms: {
          nl: list(
            'taart bakken, koekjes bakken, cake bakken, verjaardagstaart, brood bakken, appeltaart, pannenkoeken bakken',
          ),
          en: list('bake a cake, baking, birthday cake, bake bread, cookies, pancakes'),
        },
        words: list('bakken, taart, koekjes, cake, appeltaart, bake, baking, pannenkoek, brood'),
      },
      {
        slug: 'meal-delivery',
        nl: 'Maaltijden rondbrengen',
        en: 'Delivering meals',
        synonyms: {
          nl: list(`maaltijden bezorgen, maaltijden rondbrengen, tafeltje dekje, warme maaltijd bezorgen, eten rondbrengen, eten bezorgen,
            maaltijdservice, maaltijdbezorger`),
          en: list('deliver meals, meals on wheels, bring round meals, deliver food'),
        },
        words: list('rondbrengen, maaltijdbezorging, tafeltjedekje, maaltijdservice'),
      },
      {
        slug: 'personal-care',
        nl: 'Haar en verzorging',
        en: 'Hair and personal care',
        synonyms: {
          nl: list(`haren knippen, haar wassen, haar vlechten, kapper aan huis, nagels knippen, nagels lakken, voeten verzorgen,
            helpen aankleden, steunkousen aantrekken`),
          en: list('cut my hair, wash my hair, braid hair, cut nails, foot care, help getting dressed'),
        },
        words: list('kapper, kapster, vlechten, manicure, pedicure, haircut, hairdresser'),
        risk: 'vog',
      },
      {
        slug: 'tidying-up',
        nl: 'Opruimen',
        en: 'Tidying up',
        synonyms: {
          nl: list(`zolder opruimen, schuur opruimen, kast opruimen, spullen uitzoeken, huis ontspullen, kelder leegmaken, garage opruimen,
            kledingkast uitzoeken, orde in huis, berging opruimen, ruim op`),
          en: list('tidy up, declutter, clear out the attic, sort out my stuff, organise the shed'),
        },
        words: list('opruimen, ontspullen, zolder, schuur, uitzoeken, kelder, berging, declutter, attic, tidy'),
      },
    ],
  },
  {
    slug: 'animals',
    nl: 'Dieren',
    en: 'Animals',
    activities: [
      {
        slug: 'dog-walking',
        nl: 'Hond uitlaten',
        en: 'Walking a dog',
        synonyms: {
          nl: list(`hond uitlaten, wandelen met de hond, laat de hond uit, rondje met de hond, honden uitlaten, hondenuitlaatservice, hondje uitlaten,
            lopen met de hond, uitlaatservice, hond moet eruit`),
          en: list('walk my dog, dog walking, dog walker, take the dog out, walk dogs'),
        },
        words: list('hond, uitlaten, uitlaat, hondje, puppy, viervoeter, dog'),
      },
      {
        slug: 'pet-sitting',
        nl: 'Huisdier in huis nemen of oppassen',
        en: 'Looking after a pet',
        synonyms: {
          nl: list(`op de hond passen, oppas voor de hond, hondenoppas, kattenoppas, dierenoppas, logeeradres voor de hond, oppas voor huisdier,
            op de kat passen, oppasadres, hond logeren, op huisdieren passen`),
          en: list('dog sitting, cat sitting, pet sitter, look after my dog, look after my cat'),
        },
        words: list(
          'huisdier, hondenoppas, dierenoppas, kattenoppas, konijn, cavia, labrador, hamster, pet, petsitter',
        ),
        absence: true,
      },
      {
        slug: 'pet-feeding',
        nl: 'Dieren eten geven',
        en: 'Feeding animals',
        synonyms: {
          nl: list(`kat eten geven, poes voeren, kattenbak verschonen, vissen voeren, konijn voeren, kippen voeren, kat verzorgen, vogels voeren,
            dieren voeren, kippen verzorgen`),
          en: list('feed my cat, feed the fish, feed chickens, litter box, feed pets'),
        },
        words: list('kat, poes, kattenbak, voeren, kippen, kitten, cat, feed'),
        absence: true,
      },
      {
        slug: 'vet-visit',
        nl: 'Mee naar de dierenarts',
        en: 'Going to the vet',
        synonyms: {
          nl: list(
            'naar de dierenarts, hond naar de dierenarts, kat naar de dokter brengen, met de poes naar de dierenkliniek, hond trimmen',
          ),
          en: list('go to the vet, take my cat to the vet, animal clinic'),
        },
        words: list('dierenarts, dierenkliniek, trimmen, vet, veterinary'),
      },
    ],
  },
] as const satisfies readonly GroupEntry[];
