/** Posts of one page. */
export const PAGE_SIZE = 20;

/** A page of posts with author and areas, about 30 values each. */
const PAGE = `{
    edges {
      node {
        id kind state title text place inReturn inReturnText languages onceOn places placesLeft publishedAt openUntil
        activity { slug name group }
        wantedActivity { slug name }
        author { id firstName languages area { code name kind } }
        area { code name kind lat lon }
      }
    }
    pageInfo { endCursor hasNextPage }
  }`;

/** What is asked of the product and of the stock server. */
export const FEED_OPERATION = `query Feed($activity: ID!, $areas: [ID!]!, $after: String) {
  feed(filter: { activity: $activity, areas: $areas }, first: ${PAGE_SIZE}, after: $after) ${PAGE}
}`;

/** The same by any filter. */
export const FILTERED_FEED_OPERATION = `query Filtered($filter: FeedFilterInput, $after: String) {
  feed(filter: $filter, first: ${PAGE_SIZE}, after: $after) ${PAGE}
}`;
