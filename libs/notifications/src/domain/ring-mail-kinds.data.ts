/** The kinds of mail about rings, in the order in which somebody meets them. */
export const RING_MAIL_KINDS = ['ringProposed', 'ringChanged', 'ringReminder', 'ringAgreed', 'ringDissolved'] as const;
