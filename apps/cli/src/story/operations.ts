/** The operations of a whole journey, as a client of the api sends them; the story and the end-to-end tests share them. */
const REFUSAL = '... on UserError { message }';
const ERROR = `${REFUSAL} ... on InvalidInputError { field rule bound }`;
const TERMS = `activitySlug task when { kind start zone minutes note } howOften { kind everyWeeks weekdays weekdayOfMonth count skipped }
  where { kind name fromArea toArea note } inReturn { kind what task cents reason } until conditions`;
const DIFFERENCES = `{ term parts { part before after } before { ${TERMS} } after { ${TERMS} } }`;
const NEGOTIATION = `id state whoseTurn yourSide answerBy allowedMoves offersMediation agreementId waitingListPosition postId
  other { id firstName area { name } } standing { version termsHash by openPoints terms { ${TERMS} } }
  closedAs turns { number kind by message masked proposal { version } differences ${DIFFERENCES} }`;
const AGREEMENT = `id negotiationId version termsHash state terms { ${TERMS} } other { id firstName } contact { email phone address }
  occurrences { id number state localStart zone startsAt endsAt move { id localStart mine } }`;

const STALE = `... on StaleVersionError { standingVersion standing { version termsHash } differences ${DIFFERENCES} }`;

const turn = (name: string, args: string, given: string, refusals = ERROR): string =>
  `mutation(${args}) { ${name}(${given}) { __typename ... on Negotiation { ${NEGOTIATION} } ${refusals} } }`;

export const SIGN_UP = `mutation($input: SignUpInput!) { signUp(input: $input) { __typename ${ERROR} } }`;
export const SPEND_LINK = `mutation($link: String!) { spendSignInLink(link: $link) { __typename ${REFUSAL} } }`;
export const SIGN_IN = `mutation($email: String!, $password: String!) {
  signInWithPassword(email: $email, password: $password) { __typename ${REFUSAL} } }`;
export const SAVE_PROFILE = `mutation($input: SaveProfileInput!) { saveProfile(input: $input) { __typename ${ERROR} } }`;
export const SAVE_CONTACT = `mutation($input: SaveContactDetailsInput!) { saveContactDetails(input: $input) { __typename ${ERROR} } }`;
export const SUGGEST_ACTIVITIES = `query($text: String!) {
  suggestActivities(text: $text, locale: "en") { confidence because activity { slug name } } }`;
export const WRITE_POST = `mutation($input: WritePostInput!) {
  writePost(input: $input) { __typename ... on Post { id title state activity { slug name } } ${ERROR} } }`;
export const SUBMIT_POST = `mutation($postId: ID!) { submitPost(postId: $postId) { __typename ... on Post { id state latest { number } } ${ERROR} } }`;
export const REVIEW_QUEUE = `{ reviewQueue { edges { node { submittedAt post { id title author { firstName } latest { number text } } } } } }`;
export const APPROVE_POST = `mutation($postId: ID!, $revision: Int!) {
  approvePost(postId: $postId, revision: $revision) { __typename ... on Post { id state } ${REFUSAL} } }`;
export const WITHDRAW_POST = `mutation($postId: ID!) {
  withdrawPost(postId: $postId) { __typename ... on Post { id state } ${REFUSAL} } }`;
export const SUGGESTIONS = `query($postId: ID!) { suggestions(postId: $postId) {
  strength post { id title author { firstName area { name } } } reasons { kind is verdict languages activity { name } } } }`;
export const FEED = `query($filter: FeedFilterInput, $first: Int! = 20, $after: String) {
  feed(filter: $filter, first: $first, after: $after) {
    edges { cursor node { id kind title text state author { id firstName area { code name } } area { code name } } }
    pageInfo { endCursor hasNextPage } } }`;
export const RESPOND = turn(
  'respondToPost',
  '$postId: ID!, $terms: TermsInput!, $message: String',
  'postId: $postId, terms: $terms, message: $message',
);
export const COUNTER = turn(
  'counterProposal',
  '$negotiationId: ID!, $seenVersion: Int!, $terms: TermsInput!, $message: String',
  'negotiationId: $negotiationId, seenVersion: $seenVersion, terms: $terms, message: $message',
  `${ERROR} ${STALE}`,
);
export const ASK = turn(
  'askQuestion',
  '$negotiationId: ID!, $message: String!',
  'negotiationId: $negotiationId, message: $message',
);
export const ANSWER = turn(
  'answerQuestion',
  '$negotiationId: ID!, $question: Int!, $message: String!',
  'negotiationId: $negotiationId, question: $question, message: $message',
);
export const WITHDRAW_PROPOSAL = turn(
  'withdrawProposal',
  '$negotiationId: ID!',
  'negotiationId: $negotiationId',
  REFUSAL,
);
export const ACCEPT = `mutation($negotiationId: ID!, $version: Int!, $termsHash: String!) {
  acceptTerms(negotiationId: $negotiationId, version: $version, termsHash: $termsHash) {
    __typename ... on Agreement { ${AGREEMENT} } ${ERROR}
    ... on NoPlaceLeftError { waitingListPosition }
    ${STALE} } }`;
export const NEGOTIATION_OF = `query($id: ID!) { negotiation(id: $id) { ${NEGOTIATION} } }`;
export const AGREEMENT_OF = `query($id: ID!) { agreement(id: $id) { ${AGREEMENT} } }`;
export const MY_AGREEMENTS = `{ myAgreements { edges { node { ${AGREEMENT} } } } }`;
export const NEGOTIATION_CHANGED = `subscription($negotiationId: ID!) { negotiationChanged(negotiationId: $negotiationId) { ${NEGOTIATION} } }`;
export const ANSWER_HAPPENED = `mutation($occurrenceId: ID!, $happened: Boolean!) {
  answerHappened(occurrenceId: $occurrenceId, happened: $happened) { __typename ${REFUSAL} } }`;
export const GIVE_THANKS = `mutation($occurrenceId: ID!, $text: String!) {
  giveThanks(occurrenceId: $occurrenceId, text: $text) { __typename ${ERROR} } }`;
