import { SmsDesk, SmsSender, type Sms } from '#platform';

import { done } from './deeds.js';
import { HOME, type Neighbour } from './neighbourhood.js';
import type { World } from './world.js';

const REFUSAL = `... on UserError { message }`;
const ERROR = `${REFUSAL} ... on InvalidInputError { field rule bound }`;
const NO_MANDATE = `... on NoMandateError { because }`;

export const RECORD_INTERVIEW = `mutation($input: InterviewInput!) {
  recordInterview(input: $input) { __typename ... on InterviewRecorded { personId } ${ERROR} } }`;
export const ASK_MANDATE = `mutation($personId: ID!, $input: MandateInput!) {
  askMandate(personId: $personId, input: $input) { __typename ... on MandateChanged { mandateId } ${ERROR} } }`;
export const RECORD_MANDATE = `mutation($personId: ID!, $input: SpokenMandateInput!) {
  recordMandate(personId: $personId, input: $input) { __typename ... on MandateChanged { mandateId } ${ERROR} } }`;
export const END_MANDATE = `mutation($mandateId: ID!) { endMandate(mandateId: $mandateId) { __typename ${REFUSAL} } }`;
export const GIVE_MANDATE = `mutation($mandateId: ID!) { giveMandate(mandateId: $mandateId) { __typename ${REFUSAL} } }`;
export const END_MY_MANDATE = `mutation($mandateId: ID!) { endMyMandate(mandateId: $mandateId) { __typename ${REFUSAL} } }`;
export const MANDATES = `{ mandates { id personId personName scopes lives endsAt } }`;
export const MY_MANDATES = `{ myMandates { id brokerName scopes lives consent } }`;
export const RESIDENT_RECORD = `query($personId: ID!) { residentRecord(personId: $personId) {
  firstName hasAccount phone address interviews { needs brokerName } mandates { id lives } } }`;
export const JOURNAL = `query($personId: ID!) { journal(personId: $personId, first: 50) {
  edges { node { by act scope ownYes subjectId } } } }`;
export const MY_JOURNAL = `{ myJournal(first: 50) { edges { node { by act scope ownYes } } } }`;
export const JOURNAL_LETTER = `query($personId: ID!) { journalLetter(personId: $personId) }`;
export const PHONE_LIST = `query($day: String) { phoneList(day: $day) {
  personId firstName phone address messages { id kind subject words } } }`;
export const MARK_TOLD = `mutation($messageId: ID!) { markTold(messageId: $messageId) { __typename ${REFUSAL} } }`;
export const ASK_CODE = `mutation($negotiationId: ID!, $version: Int!, $termsHash: String!) {
  askPhoneCode(negotiationId: $negotiationId, version: $version, termsHash: $termsHash) {
    __typename ... on PhoneCodeSent { codeId endsAt } ${REFUSAL} ${NO_MANDATE} } }`;
export const CONFIRM_CODE = `mutation($codeId: ID!, $digits: String!) {
  confirmPhoneCode(codeId: $codeId, digits: $digits) {
    __typename ... on PhoneCodeConfirmed { negotiationId } ... on WrongCodeError { triesLeft } ${REFUSAL} ${NO_MANDATE} } }`;
export const START_TAKE_OVER = `mutation($personId: ID!, $email: String!) {
  startTakeOver(personId: $personId, email: $email) { __typename ${ERROR} } }`;
export const ASK_TAKE_OVER_CODE = `mutation($link: String!) {
  askTakeOverCode(link: $link) { __typename ... on PhoneCodeSent { codeId } ${REFUSAL} } }`;
export const CONFIRM_TAKE_OVER = `mutation($link: String!, $codeId: ID!, $digits: String!) {
  confirmTakeOver(link: $link, codeId: $codeId, digits: $digits) {
    __typename ... on SignedInNow { personId } ... on WrongCodeError { triesLeft } ${REFUSAL} } }`;
/** A deed in another's name, with why it is refused. */
export const SAY = `mutation($negotiationId: ID!, $message: String!) {
  sendMessage(negotiationId: $negotiationId, message: $message) { __typename ${REFUSAL} ${NO_MANDATE} } }`;
export const CALL_OFF = `mutation($occurrenceId: ID!) {
  cancelOccurrence(occurrenceId: $occurrenceId, reason: ill) { __typename ${REFUSAL} ${NO_MANDATE} } }`;

/** What a broker fills in after a talk with somebody without an address. */
export const interview = (other: Record<string, unknown> = {}) => ({
  firstName: 'Annie',
  areaCode: HOME,
  phone: '0687651234',
  address: 'Kanariestraat 900, Almere',
  needs: 'Boodschappen doen lukt niet meer alleen.',
  mandate: { scopes: ['posts', 'talks', 'agree'], givenOn: '2026-12-01' },
  ...other,
});

/** Somebody without an address, in whose name the broker asks on `browser`. */
export async function offlineResident(broker: Neighbour, other: Record<string, unknown> = {}): Promise<Neighbour> {
  const input = interview(other);
  const { personId } = await done<{ personId: string }>(broker, 'InterviewRecorded', RECORD_INTERVIEW, { input });
  return { id: personId, email: '', firstName: input.firstName, browser: broker.browser.inNameOf(personId) };
}

/** The messages that phones got, once everything has settled. */
export async function phones(world: World): Promise<readonly Sms[]> {
  await world.settle();
  const desk = world.worker.app.get(SmsSender, { strict: false });
  if (!(desk instanceof SmsDesk)) throw new Error('The messages are not kept here.');
  return desk.all();
}

/** Six digits that are not these. */
export const otherThan = (digits: string): string => String((Number(digits) + 1) % 1_000_000).padStart(6, '0');

/** The six digits of the newest message. */
export async function newestDigits(world: World): Promise<string> {
  return /\b\d{6}\b/.exec((await phones(world)).at(-1)?.text ?? '')?.[0] ?? '';
}
