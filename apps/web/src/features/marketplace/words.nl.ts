/** Words of posts: saying one, looking around, reading one. */
export default {} as const satisfies Record<string, string>;
