import type { Vocabularies } from './vocabulary.js';

/** How people write about errands, and jobs at home. */
export const HOME_VOCABULARY = {
  'grocery-shopping': {
    says: `boodschapjes, boodschappenlijst, boodschappenlijstje, boodschappentas, boodschappenkar, weekboodschap, boodschappenmaatje, plus supermarkt,
      ah, appie, dirk, hoogvliet, vomar, spar, coop, toko, bakkal, winkelwagen, winkelkar, supermarkten, schappen, tassen sjouwen, tassen tillen,
      tassen dragen, zware tassen, melk brood, brood melk, melk en brood, eten halen, eten in huis halen, iets meenemen van de winkel, meenemen uit de supermarkt,
      neem graag mee van de markt, kaas fruit, fruit aardappels, kratje water, flessen tillen, flesjes water, winkelen voor iemand, om een boodschap,
      mijn lijstje, met mijn lijst naar de winkel, naar de slager, naar de bakker, verse groente halen, inkopen, zakupy, alisveris, statiegeld, lege flessen,
      shopping list, weekly shop, grocery, groceries for, my shopping, supermarkets, go to the shop, to the store, from the store, corner shop, stick to the list,
      milk bread, fetch food, get some food, food in the house, heavy shopping, shopping bags, carry bags, fresh fruit, grocery run, bring me food`,
    hints:
      'winkels, markt, tas, tassen, kaas, melk, lijstje, shop, shopping, store, stores, bags, milk, bread, meenemen, market',
  },
  'medicine-pickup': {
    says: `pillen, pilletjes, bloeddrukpillen, herhaalrecept, herhaalmedicatie, apotheker, apotheekzakje, medicijntjes, medicijnrol, baxterrol, insuline halen,
      afhaalpunt medicijnen, zalf, zalfje, inhaler, inhalator, puffer, antibiotica, paracetamol halen, recept van de dokter, drogist, hoestdrank, doosjes medicijnen,
      chemist, chemists, drugstore, tablets, pills, inhaler, repeat prescription, meds, medication, antibiotics, insulin, medicines, pharmacies`,
    hints: 'gezondheidscentrum, benu, recepten, griep, flu, covid, afhaalpunt, kluisje',
  },
  'parcel-pickup': {
    says: `postnl, dhl, dpd, ups punt, gls, retour, retourtje, retourtjes, retourneren, terugsturen, afleveradres, pakketbezorger, pakketdienst, pakketpunt, pakketautomaat, pakketten,
      bezorger, zending, bestelling ophalen, bestelling aannemen, pakje van bol, zalando, vinted, primera, brief posten, brievenbus pakketje, doos terugsturen, pakket aannemen,
      pakjes aannemen, track en trace, drop off point, pick up point, parcels, packages, courier, delivery man, return label, post office, take in parcels, amazon, mail a letter, paczka`,
    hints: 'bol, bestelling, bestelde, bezorging, bezorgen, levering, delivery, thuis bent, return, doos',
  },
  'bulky-waste': {
    says: `matras wegbrengen, matras moet weg, matras weg, oude matras, tweepersoonsmatras, afval wegbrengen, spullen wegbrengen, rommel wegbrengen, troep wegbrengen, tuinafval wegbrengen, tuinafval,
      upcyclecentrum, upcycle centrum, recyclingpunt, stortplaats, vuilstort, gemeentewerf, grof vuil, grof huisvuil, bouwafval, sloopafval, oude koelkast weg, oude bank weg, oude kast weg, oude tv weg, wegrijden, kca, chemisch afval,
      wegdoen, afdanken, container huren, puinzak, big bag, ophalen grofvuil, naar de kliko te groot, papier wegbrengen, karton wegbrengen, glas wegbrengen, oud ijzer,
      recycling point, recycling center, tip run, the dump, the tip, dump, rubbish removal, junk, bulky items, old mattress, old fridge, broken chairs, get rid of, dispose, waste, take away old, scrap`,
    hints:
      'matras, mattress, rommel, weggooien, galerij, wegbrengen, kapotte meubels, rubbish, recycling, oude spullen, afval, karton',
  },
  'lending-things': {
    says: `te leen, leen ik uit, mag je lenen, mag u lenen, lenen voor een dag, hogedrukspuit, hogedrukreiniger, klopboor, steekkar, steekwagen, bladblazer, kettingzaag, behangtafel, verlengsnoer,
      steiger, trapladder, laddertje, tent lenen, slaapzak, slaapzakken, klapstoelen, statafels, springkussen, dakkoffer, imperiaal, bolderkar lenen, luchtbed, fietsdrager, fietsendrager, gourmetstel, fonduestel, beamer, koelbox, frituurpan lenen,
      bouwlamp, stoomreiniger, naaimachine lenen, wafelijzer, luchtbed, kinderzitje lenen, autostoeltje lenen, gereedschap te leen, kom halen en weer terugbrengen, als het maar terugkomt, terugbrengen, deelschuur, gereedschapsbank, even gebruiken, mag ik gebruiken,
      borrow, borrowing, lending, to lend, on loan, sleeping bag, pressure washer, tent, folding chairs, roof box, projector, drill for one, use your, bring it back, bring them back, power tools, sander, ladder for`,
    hints:
      'boormachine, tent, partytent, aanhangwagen, gebruiken, drill, trailer, tools, borg, ongebruikt, gratis lenen, kopen is zonde, idle',
  },
  'giving-things': {
    says: `gratis af te halen, gratis ophalen, weggeven, weg te geven, geef weg, wegdoen gratis, gratis weg, over te nemen, overnemen van iemand, staat er nog te goed, wie kan gebruiken, wie wil hebben, afgedankte, iemand blij maken met,
      meubels gekregen, spullen geven, spullen doneren, doneren, schenken spullen, overbodige spullen, heb over, tweedehands gratis, gratis bank, gratis kast, gratis bed, gratis wasmachine, gratis speelgoed, gratis kleding,
      heeft iemand nog een, heeft iemand een oude, staat er bij iemand nog, bij iemand op zolder, krijgen van iemand, zoek een tweedehands, kan geen meubels kopen, leeg huis, nog geen meubels, winterjas nodig, schoolspullen nodig,
      give away, giving away, for free to a good home, free to collect, pick up for free, donate furniture, donate clothes, hand me down, anyone have an old, anyone have a spare, furnish, no furniture, need a bed, need a winter coat`,
    hints:
      'gratis, weggooien zonde, ruilen, hergebruik, speelgoed, meubels, donate, spare, goed doel, uit de kinderkamer',
  },
  'bins-out': {
    says: `kliko's, klikos, groene bak, grijze bak, gft, gftbak, restafval, vuilnisbak, vuilnisbakken, afvalbak, afvalbakken, minicontainer, containers, containers buitenzetten, buitenzetten, bakken buiten, bakken neerzetten, bak aan de straat, bak naar de hoek,
      plastic zakken buiten, pmd, pmdzak, papierbak, oudpapierbak, vuilniswagen, ophaaldag, ophaaldagen, bak terugzetten, vuilnis, huisvuil, afvalcontainer, vuilzak, zakken naar de ondergrondse container, ondergrondse, leegt de bak,
      wheelie, wheelie bins, bin day, bins to the kerb, bin to the kerb, kerb, curb, trash, garbage, trash cans, rubbish bin, dustbin, green bin, recycling bin, bin, roll your bin, take the rubbish down`,
    hints: 'bak, bakken, neerzetten, plastic, papier, drempel, afval, rubbish, terugzetten, hoek',
  },
  'mail-and-house': {
    says: `post van de mat, post rapen, post oprapen, post uit de bus, brievenbus leeg, brievenbus legen, huis in de gaten, huisbewaarder, huisbewaring, oppassen op het huis, op mijn huis passen, op ons huis passen, letten op uw woning, let op de woning, let op uw huis, kijken of alles nog heel is,
      lampje aan, lamp aan, gordijnen dicht, gordijnen open, ramen controleren, sleutel bewaren, reservesleutel bewaren, sleuteladres, inbraak voorkomen, leegstaand huis, huis leeg, huis staat leeg, alsof er iemand thuis is, rondje door het huis, kranen doorspoelen, thuis komen kijken,
      check the doors, check the house, check on our house, check on the house, leaving the house, house is empty, empty house, post piling up, collect the post, pick up the post, mail from the doormat, switch on a lamp, switch on lights, place dark, empty your mailbox, empty our mailbox,
      spare key, keep an eye, keeping an eye, watch our home, burglars, open and close the curtains`,
    hints: `op reis, vakantie, weken weg, weg zijn, weg bent, post, sleutel, suriname, familie in, naar marokko, naar turkije, wintersport, overwinteren, abroad, away, travel, holiday, doormat, mat`,
  },
  'odd-jobs': {
    says: `klusje, klusjes, klusser, klussers, doe het zelf, doehetzelver, klusvrouw, klushulp, handig persoon, handige harry, twee rechterhanden, gereedschapskist, klemmende deur, deur klemt, deur sleept, deur piept, deurtje los, deurtje van de kast, deurkruk, deurklink, klink, hang en sluitwerk, slot, sloten, slot stroef, slot smeren, cilinder vervangen,
      scharnieren, la klemt, lade, kastje scheef, kastjes scheef, kastje hangt, leuning, trapleuning, plint, plinten, drempel, drempel weghalen, kit, kitten, kitnaad, kitrand, tochtstrips, tochtstrip, tocht, houtwerk, timmerman, timmerwerk, meubelmaker, bouwvakker, schaven, zagen, waterpas, schroefje, schroeven vastzetten, iets vastzetten, los zit, loszit, zit los, hangt los, piept, stroef, schuifpui, traphekje, handgreep, beugel in de douche, kattenluik,
      brievenbus repareren, hordeur, tegel los, plankje los, wc-bril, wc bril, toiletbril, douchestang, kleine reparatie, kleine dingetjes, kleine dingen in huis, fix things, small fixes, small repairs, hinge, hinges, squeaky, squeaky hinges, loose handrail, handrail, door handle, handle, stuck door, door won't close, window won't close, draughty, doors, toolbox, lock, jammed, joiner, carpenter, tradesman, handy person, jobs around the house, around the house, sealant, landlord ignores`,
    hints: `schroeven, hout, deur, keukendeur, kastjes, klemt, scheef, los, maken in huis, gereedschap, boor, zaag, hamer, repareren in huis, fix, screws, door, window, repairs, tools`,
  },
  'hanging-blinds': {
    says: `rolgordijntje, gordijnen hangen, gordijnhaakjes, gordijnroede, roede, roedes, rails, rail, vouwgordijn, vouwgordijnen, inbetweens, vitrages, plisse, plisses, plisségordijnen, plissé, duette, raamdecoratie, verduisteringsgordijn, verduistering, zonnescherm, screens, screen, lamelgordijn,
      horretje, horretjes, horren, hordeuren, raamfolie, overgordijnen, iedereen kijkt naar binnen, inkijk, gordijnen op maat, jaloezieen, roller blind, roller blinds, venetian blinds, blackout, blackout curtain, blackout blinds, curtain, curtain rod, curtain pole, drapes, shades, fly screen, net curtains, perde, zaslony, rolety, window blinds`,
    hints: 'ophangen, zon, privacy, opgehangen, raam, ramen, hang, hanging, boren in beton, trap',
  },
  'hanging-things': {
    says: `aan de muur, aan de wand, wand, schilderijtje, schilderijtjes, schilderijen, fotolijst, fotolijstjes, lijstjes, ingelijst, ingelijste, klok, wandklok, spiegels, spiegel hangen, plankjes, wandplank, boekenplank, boekenplanken, tv beugel, beugel, televisie ophangen, prikbord, whiteboard, wandkleed, wandrek, keukenrek, kapstokken, haakjes in de muur,
      gaatje, gaten boren, gat boren, gaatjes, pluggen, plug, betonboor, betonnen muur, laserwaterpas, spijker in de muur, spijkers, muurtje, kruisbeeld, magneetbord, badkamerkastje ophangen, hangkastje, handdoekrek, picture, pictures, paintings on the wall, picture frame, frames, shelves, put up shelves, coat rack, tv bracket, bracket, wall mount, mount, drill, drilling, plugs, hang things, hooks on the wall, concrete wall, clock on the wall, hang up a`,
    hints:
      'ophangen, hangen, klopboor, boor, boort, hamer, waterpas, recht hangen, keukentrap, power drill, hang, wall, foto',
  },
  'furniture-assembly': {
    says: `elkaar zetten, inelkaar, in elkaar, elkaar schroeven, opbouwen kast, bouw hem op, kast bouwen, kasten, ikeakast, billy, pax, malm, kallax, hemnes, inbus, inbussleutel, schroeven bouwtekening, bouwtekening, handleiding kast, montage, monteer, gemonteerd, meubels bouwen, hoogslaper, stapelbed, ledikant, ledikantje, ledikantjes, babybedje, bureau, bureaus, kledingkast, kledingkasten, commode, eettafel in elkaar, boxspring, bed opzetten, bed in elkaar, trampoline opzetten, schommel opzetten, speelhuisje, demonteren, tuinset, kast uit elkaar, zelfbouw, kwantum, jysk, leen bakker,
      flat pack, assembling, assembly, assembled, allen key, hex key, bag of screws, pile of boards, put together, bunk bed, loft bed, desk, wardrobes, cot, crib, instructions, manual, furniture kit, ikea stuff, bookcase, mobel montaj`,
    hints:
      'kast, bed, schroeven, schroeft, tekening, meubel, meubels, furniture, boards, screws, screwdriver, chest of drawers, puzzelen',
  },
  'moving-furniture': {
    says: `zware kast, zware bank, zware meubels, zware dingen, zware spullen, zware tafel, sterke armen, sterke mannen, sterke studenten, sterke jongens, spierballen, draagriemen, verhuisriemen, tilriemen, tilhulp, tilt mee, tild mee, tillen naar boven, trap op tillen, de trap op, van boven naar beneden, naar beneden tillen, naar zolder tillen, wasmachine de trap op, wasmachine naar boven, droger naar boven, matras naar boven, piano verplaatsen, piano, vleugel, buffetkast, kast verzetten, kast verzetten, bed verzetten, verschuiven, meubels verzetten, verzetten, verplaatsen, versjouwen, binnenshuis, kamer omzetten, kamer ombouwen, slaapkamer naar beneden, bed naar beneden, sjouwwerk, sjouwers, geen lift, drie trappen op, hoek om,
      heavy, heavy things, heavy stuff, heavy furniture, heavier, lift heavy, shift furniture, shift heavy stuff, strong arms, strong brothers, strong people, carry upstairs, carry downstairs, upstairs, downstairs, up the stairs, move my bed, bed from one bedroom, move a wardrobe, move the couch, move a piano, two strong, muscle, muscles, bed has to go`,
    hints:
      'sjouwen, tillen, zwaar, zware, wasmachine, kast, bank, eettafel, ledikant, trap, trappen, strong, lift, carry, sofa, couch, sterk, sterke',
  },
  'moving-house': {
    says: `verhuis, verhuist, verhuisd naar, verhuisdag, verhuisbus, verhuismaatje, verhuishelpers, verhuislift, inboedel, sleutel van mijn nieuwe huis, sleutel van het nieuwe huis, sleutel gekregen, eindelijk een huis, eindelijk een woning, huurwoning gekregen, woning gekregen, woning toegewezen, krijg een huis, krijg zaterdag een huis, dozen, verhuizen van, ga verhuizen, moet verhuizen, spullen overbrengen, van a naar b, uitpakken, uitladen, inladen, dozen uitpakken, kamer uit, uit huis gaan, op kamers, azc, samenwonen, woning leeghalen, van haven naar, nieuwe flat, nieuwe woning, volle verhuiswagen,
      moving, moving day, moving out, moving in, moving next, moving from, moving to, move house, house move, removal, new flat, new apartment, pack, packing, unpack, boxes, cardboard boxes, changed address, big day, got the keys, tasinma, przeprowadzka`,
    hints:
      'inpakken, dozen, doos, sleutel, sjouwen, verhuiswagen, student room, bus, koelkast naar binnen, steekwagen, hands, wrapping',
  },
  painting: {
    says: `schilder, schilders, schilderwerk, schildersbedrijf, schilderklus, verft, verfwerk, verfje, likje verf, geverfd, overschilderen, saus, gesausd, latex, muurverf, witte verf, lak, lakken, gelakt, beits, beitsen, kwast, kwasten, roller, rollers, verfroller, afplakken, afplaktape, witkwast, witsel, fris wit, wit maken, geel geworden, plafond, plafonds, muur witten, muren, muurtje verven, kozijnen, deuren schilderen, plinten lakken, schuren, babykamer, behangetje, vliesbehang, behang afstomen, afstomen, glasvezelbehang, fotobehang, behangplak, stucen, stucwerk, stukadoor, vloer leggen, pvc vloer, vloerbedekking, tapijt leggen, renovlies, houten vloer, opknappen kamer, kamer opknappen, huis opknappen,
      painter, paintwork, paint my, paint walls, paint the walls, paint the ceiling, decorator, decorate houses, decorating, put up wallpaper, walls, ceiling, primer, brush and roller, brushes, varnish, repaint, redecorate, laminate, floor laying, boya, malowanie`,
    hints:
      'muur, opknappen, slaapkamer, woonkamer, huiskamer, kleur, emmers, plinten, vloer, wall, room, colour, wit, roken, fence',
  },
  'lights-and-sockets': {
    says: `lampen, lampje, lampjes, lichtje, gloeilamp, ledlamp, led, tl buis, tl, spaarlamp, peertjes, plafondlamp, hanglamp, buitenlamp, armatuur, lampenkap, fitting, draadje, draadjes, draden, bedrading, snoer, stekker, stekkers, schakelaar, lichtschakelaar, dimmer, contactdoos, wandcontactdoos, stopcontacten, kroonsteentje, elektricien, elektriciteit, elektrisch aansluiten, stroom, geen stroom, kortsluiting, zekering, zekeringen, stop, stoppen, stoppen slaan door, aardlek, aardlekschakelaar, groepenkast, meterkast, rookmelders, rookalarm, koolmonoxidemelder, co melder, batterij, batterijen, batterij rookmelder, piept, bel doet het niet, videodeurbel, intercom, licht, licht doet het niet, brandt niet, brandt niets meer, geen licht, donker in de gang, verlichting,
      light, lights, light bulb, light bulbs, bulbs, lamp, lamps, ceiling light, smoke alarms, smoke detector, smoke-detector, detector, batteries, fuse, fuse box, fuses, trips, tripping, sockets, switch, light switch, wiring, wires, electrician, electric, electrical, electricity, power cut, doorbell, plug socket, dimmer switch, oven trips`,
    hints: 'gang, plafond te hoog, piepen, zaklantaarn, ns, indraaien, ophangen, battery, dark, elektrisch',
  },
  'taps-and-drains': {
    says: `kranen, kraantje, mengkraan, thermostaatkraan, kraan drupt, druppelt, druppelende, drupt, lekkende, lekkende kraan, lekt, leertje, leertjes, sifon, sifons, zwanenhals, afvoerput, putje, douchputje, doucheputje, verstopping, verstopte, ontstopper, loopt niet door, loopt niet weg, zakt niet weg, water blijft staan, badkuip, bad, wasbak, wastafel, gootsteen verstopt, riool, rioollucht, stinkt uit de afvoer, wc, toilet, toilet blijft lopen, toilet loopt door, stortbak, spoelbak, wc spoelt, vlotter, doorlopen, waterleiding, leiding, leidingen, leiding lekt, waterdruk, cv, cvketel, cv ketel, ketel, ketel bijvullen, verwarming, verwarming ontluchten, verwarming doet het niet, ontluchten, ontluchte, radiatoren, radiator koud, tikt, boiler, geiser, douchekop, doucheslang, kalk, ontkalken, vaatwasser aansluiten, wasmachine aansluiten, installateur, installatietechniek, loodgieterswerk, loodgieters,
      tap, taps, faucet, leaking, leak, leaks, drip, drips, dripping, kitchen tap, sink, blocked sink, clogged, unclog, drains, drainpipe, toilet, flush, flushing, cistern, pipe, pipes, plumbing, bleed, radiators, boiler, heating, shower head, bathtub, water pressure, musluk, kran`,
    hints: 'soda, douche, badkamer, keuken, water, stinkt, ruikt, dicht, toilet, bath, shower, kitchen',
  },
} as const satisfies Vocabularies;
