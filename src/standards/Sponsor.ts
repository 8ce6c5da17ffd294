/** Who runs the school (举办者): the county, a higher government, or private. */
export type Sponsor = 'county' | 'city' | 'province' | 'central' | 'private' | 'unknown';
