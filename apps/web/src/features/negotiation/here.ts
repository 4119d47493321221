/** The time zone of whoever reads: days of one's own are counted from where one is. */
export const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
