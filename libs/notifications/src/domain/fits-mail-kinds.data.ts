/** The kinds of mail about new posts that fit: soon after they are public, or together in a digest. */
export const FITS_MAIL_KINDS = ['newFits', 'digest'] as const;
