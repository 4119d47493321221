import { ANIMALS_EXAMPLES } from './animals-examples.data.js';
import { CHILDREN_EXAMPLES } from './children-examples.data.js';
import { COMPANY_EXAMPLES } from './company-examples.data.js';
import { DIGITAL_AND_PAPERS_EXAMPLES } from './digital-and-papers-examples.data.js';
import { ERRANDS_EXAMPLES } from './errands-examples.data.js';
import { GARDEN_EXAMPLES } from './garden-examples.data.js';
import { HOUSEHOLD_AND_FOOD_EXAMPLES } from './household-and-food-examples.data.js';
import { JOBS_AT_HOME_EXAMPLES } from './jobs-at-home-examples.data.js';
import { LANGUAGE_AND_LEARNING_EXAMPLES } from './language-and-learning-examples.data.js';
import { NEIGHBOURHOOD_EXAMPLES } from './neighbourhood-examples.data.js';
import { REPAIRING_AND_MAKING_EXAMPLES } from './repairing-and-making-examples.data.js';
import { TRANSPORT_EXAMPLES } from './transport-examples.data.js';
import { VOLUNTEERING_EXAMPLES } from './volunteering-examples.data.js';
import type { Examples } from './examples.js';

/** All examples, by the key of their activity. */
export const EXAMPLES: Examples = {
  ...ANIMALS_EXAMPLES,
  ...CHILDREN_EXAMPLES,
  ...COMPANY_EXAMPLES,
  ...DIGITAL_AND_PAPERS_EXAMPLES,
  ...ERRANDS_EXAMPLES,
  ...GARDEN_EXAMPLES,
  ...HOUSEHOLD_AND_FOOD_EXAMPLES,
  ...JOBS_AT_HOME_EXAMPLES,
  ...LANGUAGE_AND_LEARNING_EXAMPLES,
  ...NEIGHBOURHOOD_EXAMPLES,
  ...REPAIRING_AND_MAKING_EXAMPLES,
  ...TRANSPORT_EXAMPLES,
  ...VOLUNTEERING_EXAMPLES,
};
