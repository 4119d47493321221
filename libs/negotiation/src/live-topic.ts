/** The live topic of talks; whatever concerns them carries their id. */
export const liveTopicOf = (negotiationId: string): string => `negotiation.${negotiationId}`;
