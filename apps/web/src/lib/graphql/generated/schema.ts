// Generated from the operations of the features; see "npm run generate".

/** What somebody fills in to make an account. */
export type SignUpInput = {
  /** E-mail address. */
  email: string;
  /** First name, 1 to 40 characters. */
  firstName: string;
  /** nl or en. */
  locale?: string;
  /** 10 to 200 characters; without it you sign in by mail link. */
  password?: string | null | undefined;
};

