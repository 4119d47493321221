import type { Translated } from '../../lib/wording/catalogues.js';
import type nl from './words.nl.js';

const en: Translated<typeof nl> = {
  way: 'How would you like to choose?',
  wayName: 'By name',
  waySteps: 'Step by step',
  wayMap: 'On the map',
  municipality: 'Municipality',
  chooseMunicipality: 'Choose a municipality',
  district: 'District',
  chooseDistrict: 'Choose a district',
  neighbourhood: 'Neighbourhood',
  wholeDistrict: 'The whole district',
  name: 'Name of the neighbourhood or district',
  nameHint: 'Type the first letters. Then choose from the list.',
  found: 'Neighbourhoods and districts',
  foundCount:
    '{count, plural, =0 {No neighbourhood found.} one {1 neighbourhood found.} other {# neighbourhoods found.}}',
  tooMany: 'There are more. Type one more letter.',
  noneFound: 'We found no neighbourhood of that name. See whether you typed it right.',
  chosen: 'You chose: {name}.',
  notChosen: 'You chose no neighbourhood yet.',
  inDistrict: '{name}, district {district}',
  isDistrict: '{name}, whole district',
  mapLabel: 'Map of {name}',
  mapList: 'The same areas as a list',
  up: 'Back to all of {name}',
  chooseWhole: 'Choose all of {name}',
  noShapes: 'There is no map of this area. Choose by name.',
};
export default en;
